package org.sanbuzou.shared.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "19900001001",
                " 199 0000 1001 ",
                "199-0000-1001",
                "+8619900001001",
                "86 199 0000 1001",
                "008619900001001",
                "１９９００００１００１",
                "'19900001001"
            })
    void readsMobilesAsPeopleTypeThem(String typed) {
        assertThat(CellText.mobile(typed)).contains("19900001001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990000", "1.99E+10", "12900001001", "199000010011", "19900001001/19900001002", "电话"})
    void takesNothingElseForAMobile(String typed) {
        assertThat(CellText.mobile(typed)).isEmpty();
    }

    @Property
    void readsEveryMobileStoredAsANumber(@ForAll @LongRange(min = 13_000_000_000L, max = 19_999_999_999L) long number) {
        var stored = new BigDecimal(Double.toString(number));
        assertThat(CellText.mobile(CellText.number(stored))).contains(Long.toString(number));
    }

    @Test
    void doesNotSpellOutAbsurdNumbers() {
        assertThat(CellText.number(new BigDecimal("1E+999999999"))).hasSizeLessThan(20);
    }

    @Property
    void anyTextComesBackFromAQuotedCell(@ForAll String text) {
        var cell = CellText.quoted(text);
        assertThat(CellText.unquoted(cell)).isEqualTo(text);
        assertThat(CellText.looksLikeFormula(cell)).isFalse();
    }

    @Test
    void findsTheNameAmongSpaces() {
        assertThat(CellText.name("  陈立新 ")).isEqualTo("陈立新");
        assertThat(CellText.name("王　芳")).isEqualTo("王芳");
        assertThat(CellText.name("欧阳 修\u00a0远")).isEqualTo("欧阳修远");
        assertThat(CellText.name("Li  Ming")).isEqualTo("Li Ming");
        assertThat(CellText.name("𠮷 野")).isEqualTo("𠮷野");
    }

    @Test
    void showsOnlyWhatCanBeRead() {
        assertThat(CellText.shown("甲\u202e乙")).isEqualTo("甲乙");
        assertThat(CellText.shown("👍".repeat(50))).isEqualTo("👍".repeat(20) + "…");
    }
}
