package org.sanbuzou.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void whatIsNotAskedForDoesNotNarrow() {
        var conditions = new Conditions().and("a = :a", null).choose(null, "b", "not b");
        assertThat(conditions.where()).isEmpty();
        assertThat(conditions.parameters()).isEmpty();
    }

    @Test
    void allHoldAndEachFindsItsParameter() {
        var conditions = new Conditions()
                .and("a is null")
                .and("(b = :reader or c = :reader)", 1)
                .choose(false, "d", "not d");
        assertThat(conditions.where()).isEqualTo("a is null and (b = :reader or c = :reader) and not d");
        assertThat(conditions.parameters()).isEqualTo(Map.of("reader", 1));
    }

    /** Else somebody without a member would see what belongs to others. */
    @Test
    void whatMustHoldStandsAlsoForNull() {
        var conditions = new Conditions().always("member = :reader", null);
        assertThat(conditions.where()).isEqualTo("member = :reader");
        assertThat(conditions.parameters()).containsEntry("reader", null);
    }
}
