package org.sanbuzou.member;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({"陈立新,chenlixin,clx", "吕·建华,lvjianhua,ljh", "A陈,achen,ac", "𠮷野,𠮷ye,𠮷y", "👍,'',''"})
    void isWhatOneTypes(String name, String full, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
    }

    @Property
    void fitsItsColumnsForEveryNameThatFits(@ForAll @StringLength(max = 60) String name) {
        var pinyin = Pinyin.of(name);
        assertThat(pinyin.full().codePointCount(0, pinyin.full().length())).isLessThanOrEqualTo(400);
        assertThat(pinyin.initials().codePointCount(0, pinyin.initials().length()))
                .isLessThanOrEqualTo(60);
    }
}
