package org.sanbuzou.shared.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.Sheet;

/** What people type into cells, and what is meant by it. */
public final class CellText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern SPACE_IN_CHINESE = Pattern.compile("(\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern COUNTRY = Pattern.compile("(?:\\+|00)?86(?=\\d{11}$)");
    private static final Set<String> NOTHING = Set.of("-", "--", "—", "——", "/", "\\", "无", "暂无");
    private static final String QUOTE = "'";
    private static final PlainText.Validator READABLE = new PlainText.Validator();
    private static final int SHOWN = 20;
    private static final int MOST_DIGITS = 40;

    private CellText() {}

    /** Without spaces at the ends and with single spaces inside. */
    public static String text(String typed) {
        return SPACES.matcher(typed).replaceAll(" ").strip();
    }

    /** A title of a column without spaces, marks of required columns and remarks in brackets. */
    public static String title(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]*\\)|[\\s*:：]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Short Chinese names are often spread out with spaces, which are no part of the name. */
    public static String name(String typed) {
        return SPACE_IN_CHINESE.matcher(text(typed)).replaceAll("$1");
    }

    /** A dash and the like stand for an empty cell. */
    public static boolean isNothing(String text) {
        return text.isEmpty() || NOTHING.contains(text);
    }

    public static boolean isReadable(String text) {
        return READABLE.isValid(text, null);
    }

    /** What a spreadsheet program might compute when the text is opened in it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && Sheet.FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text for a cell that no spreadsheet program takes for a formula; {@link #unquoted} takes it back. */
    public static String quoted(String text) {
        return Sheet.quoted(text);
    }

    public static String unquoted(String cell) {
        return isQuoted(cell) ? cell.substring(1) : cell;
    }

    public static boolean isQuoted(String cell) {
        return cell.length() > 1
                && cell.startsWith(QUOTE)
                && (Sheet.FORMULA_STARTS + QUOTE).indexOf(cell.charAt(1)) >= 0;
    }

    public static Optional<String> mobile(String typed) {
        var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()'’‐–—-]", "");
        return Optional.of(COUNTRY.matcher(digits).replaceFirst(""))
                .filter(text -> MOBILE.matcher(text).matches());
    }

    /** A number as it is read, not as it is stored: 1.9900001001E10 is 19900001001. */
    public static String number(BigDecimal value) {
        boolean huge = Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS;
        return huge ? value.toString() : value.stripTrailingZeros().toPlainString();
    }

    /** A part of the text that can be shown in a message. */
    public static String shown(String text) {
        var part = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .filter(codePoint -> isReadable("x" + Character.toString(codePoint)))
                .forEach(part::appendCodePoint);
        return text.codePointCount(0, text.length()) > SHOWN ? part + "…" : part.toString();
    }
}
