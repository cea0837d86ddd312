package org.sanbuzou.member;

import java.util.Locale;
import net.sourceforge.pinyin4j.PinyinHelper;

/** A name as typed on a keyboard: full pinyin and initials, lower case. Other letters and digits stay as they are. */
record Pinyin(String full, String initials) {
    static Pinyin of(String name) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(codePoint -> {
            var syllable = syllable(codePoint);
            full.append(syllable);
            initials.appendCodePoint(syllable.codePointAt(0));
        });
        return new Pinyin(full.toString(), initials.toString());
    }

    private static String syllable(int codePoint) {
        var readings =
                Character.isBmpCodePoint(codePoint) ? PinyinHelper.toHanyuPinyinStringArray((char) codePoint) : null;
        return readings == null || readings.length == 0
                ? Character.toString(codePoint).toLowerCase(Locale.ROOT)
                : readings[0].replaceAll("\\d", "").replace("u:", "v");
    }
}
