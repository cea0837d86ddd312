package org.sanbuzou.taskgroup.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A predecessor as people and Microsoft Project write it: {@code A3}, {@code A3FS+2d}, {@code 3SS-1 天}.
 *
 * @param type FS, SS, FF or SF
 * @param lagDays workdays; negative for a lead
 */
record PredecessorText(String code, String type, int lagDays) {
    static final String FINISH_TO_START = "FS";
    private static final int DAYS_OF_A_WEEK = 5;
    private static final Set<String> WEEKS = Set.of("w", "周", "星期");
    private static final Pattern TEXT = Pattern.compile(
            "(?<code>[A-Za-z0-9._-]{1,20}?)\\s*(?<type>FS|SS|FF|SF)?"
                    + "(?:\\s*(?<lag>[+-]\\s*\\d{1,5})\\s*(?<unit>d|days?|天|日|个?工作日|w|个?星期|周)?)?",
            Pattern.CASE_INSENSITIVE);

    /** A code may end in FS or in -2 itself, so that known codes decide how a text is divided. */
    static Optional<PredecessorText> read(String typed, Predicate<String> known) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (known.test(text)) {
            return Optional.of(new PredecessorText(text, FINISH_TO_START, 0));
        }
        var match = TEXT.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var type = match.group("type") == null
                ? FINISH_TO_START
                : match.group("type").toUpperCase(Locale.ROOT);
        var lag = match.group("lag") == null
                ? 0
                : Integer.parseInt(match.group("lag").replaceAll("\\s", ""));
        var unit = match.group("unit") == null ? "" : match.group("unit").replace("个", "");
        return Optional.of(
                new PredecessorText(match.group("code"), type, WEEKS.contains(unit) ? lag * DAYS_OF_A_WEEK : lag));
    }

    /** With its kind where there is a lag, so that it is read back as it was meant. */
    static String write(String code, int lagDays) {
        return lagDays == 0 ? code : code + FINISH_TO_START + "+" + lagDays + "d";
    }
}
