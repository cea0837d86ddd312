package org.sanbuzou.shared;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what looks like an ID-card number (GB 11643: region, day of birth, sequence; the older one has 15 digits) or a mobile
 * number in a text. Digits may be full-width or Chinese and set apart by blanks or hyphens. The check digit is not looked at, as
 * a mistyped number still points to somebody. Names cannot be found this way.
 */
public final class PersonalNumbers {
    private static final String APART = "[ \\t.·‐-―-]?";
    private static final String PROVINCE = "(?:1%s[1-5]|2%s[1-3]|3%s[1-7]|4%s[1-6]|5%s[0-4]|6%s[1-5]|7%s1|8%s[1-3])";
    private static final String DAY = "(?:0%s[1-9]|1%s[0-2])%s(?:0%s[1-9]|[12]%s[0-9]|3%s[01])";
    private static final Pattern ID_CARD = Pattern.compile(("(?<![0-9])" + PROVINCE + "(?:%s[0-9]){4}"
                    + "(?:%s(?:1%s9|2%s0)%s[0-9]%s[0-9]%s" + DAY + "(?:%s[0-9]){3}%s[0-9Xx](?![0-9A-Za-z])"
                    + "|%s[0-9]%s[0-9]%s" + DAY + "(?:%s[0-9]){3}(?![0-9]))")
            .replace("%s", APART));
    private static final Pattern MOBILE = Pattern.compile(
            ("(?<![0-9])(?:\\+?(?:00)?86%s)?(?:1[3-9][0-9](?:%s[0-9]{4}){2}|1[3-9][0-9]%s[0-9]{3}%s[0-9]{5}"
                            + "|1[3-9][0-9]{2}%s[0-9]{4}%s[0-9]{3}|1%s[3-9](?: [0-9]){9})(?![0-9])")
                    .replace("%s", APART));
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";

    private PersonalNumbers() {}

    /** A sentence for people that names the first such number, shortened; empty where there is none. Null has none. */
    public static Optional<String> complaintAbout(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var digits = withPlainDigits(text);
        return found(ID_CARD, digits, "身份证号").or(() -> found(MOBILE, digits, "手机号"));
    }

    private static Optional<String> found(Pattern pattern, String text, String what) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(hit -> "“" + shortened(hit.group()) + "”像是" + what + "。这里不记录任何人的姓名和号码，请删去后再保存。");
    }

    private static String shortened(String number) {
        var bare = Pattern.compile("[^0-9Xx]").matcher(number).replaceAll("");
        return bare.substring(0, 3) + "…" + bare.substring(bare.length() - 2);
    }

    private static String withPlainDigits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .mapToObj(PersonalNumbers::plainDigit)
                .collect(Collectors.joining());
    }

    private static String plainDigit(int codePoint) {
        int digit = CHINESE_DIGITS.indexOf(codePoint);
        return switch (codePoint) {
            case '零', '○' -> "0";
            case '幺' -> "1";
            default -> digit >= 0 ? String.valueOf(digit) : Character.toString(codePoint);
        };
    }
}
