package org.sanbuzou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private final PlainText.Validator validator = new PlainText.Validator();

    @ParameterizedTest
    @ValueSource(strings = {"陈立新", "欧阳·娜娜", "𠮷野", "👍🏽", "A-1 (B)", "é"})
    void acceptsWhatPeopleWrite(String text) {
        assertThat(validator.isValid(text, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "a\u202eb", "a\u2066b", "\u200fa", "a\u0000b", "a\u001bb", "\ufeffa", "a\nb", "\ud800"
            })
    void refusesWhatCannotBeSeen(String text) {
        assertThat(validator.isValid(text, null)).isFalse();
    }

    @Test
    void nothingWrittenIsForOtherConstraints() {
        assertThat(validator.isValid(null, null)).isTrue();
    }
}
