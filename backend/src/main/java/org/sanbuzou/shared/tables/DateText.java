package org.sanbuzou.shared.tables;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which days are written: 1996-07-01, 1996.7.1, 1996/7/1, 1996年7月1日, 19960701, or a spreadsheet's day number. */
public final class DateText {
    private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}.*$");
    private static final Pattern PARTS = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{4,5})(?:\\.\\d+)?");

    // Day 60 of the 1900 system is a day that never was, so days are counted from one earlier.
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private DateText() {}

    /** @param since1904 which of the two systems of day numbers the file uses */
    public static Optional<LocalDate> parse(String typed, boolean since1904) {
        var text = TIME.matcher(
                        Normalizer.normalize(typed, Normalizer.Form.NFKC).strip())
                .replaceFirst("")
                .replaceAll("\\s", "");
        for (var form : new Pattern[] {PARTS, COMPACT}) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return day(parts.group(1), parts.group(2), parts.group(3));
            }
        }
        var number = DAY_NUMBER.matcher(text);
        return number.matches() ? numbered(Integer.parseInt(number.group(1)), since1904) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return plausible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number like 1996 is a year whose month and day are missing. */
    private static Optional<LocalDate> numbered(int number, boolean since1904) {
        return number <= LAST_YEAR
                ? Optional.empty()
                : plausible((since1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(number));
    }

    private static Optional<LocalDate> plausible(LocalDate day) {
        return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }
}
