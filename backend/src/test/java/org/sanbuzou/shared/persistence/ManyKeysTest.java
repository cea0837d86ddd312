package org.sanbuzou.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManyKeysTest {
    @Test
    void repeatsTheLastUntilThereAreAPowerOfTwo() {
        assertThat(ManyKeys.of(List.of("a")).keys()).containsExactly("a");
        assertThat(ManyKeys.of(List.of("a", "b", "c")).keys()).containsExactly("a", "b", "c", "c");
        assertThat(ManyKeys.of(List.of("a", "b", "c", "d")).keys()).hasSize(4);
    }

    @Test
    void hasAMarkForEach() {
        assertThat(ManyKeys.of(List.of("a", "b")).marks()).isEqualTo("(?, ?)");
        assertThat(ManyKeys.of(List.of("a", "b")).each("x = ?", " or ")).isEqualTo("(x = ? or x = ?)");
        assertThat(ManyKeys.of(List.of("a", "b")).after("first")).containsExactly("first", "a", "b");
    }
}
