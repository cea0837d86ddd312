package org.sanbuzou.taskgroup.exchange;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * A length of time in a Project file as workdays.
 *
 * @param exact false where it was no whole number of workdays
 */
record ProjectSpan(int days, boolean exact) {
    /** In workdays, which is how lengths are written. */
    static final int DAYS = 7;

    private static final int TENTHS = 10;
    private static final int MINUTES_OF_A_DATE = 1_440;
    private static final int DATES_OF_A_WEEK = 7;
    private static final int WORKDAYS_OF_A_WEEK = 5;
    private static final int LONGEST_TEXT = 40;
    private static final long MOST_MINUTES = 100_000_000;
    private static final Set<String> PERCENT = Set.of("19", "20", "51", "52");
    /** Formats that count by the clock and the calendar, not by working time. */
    private static final Set<String> ELAPSED = Set.of("4", "6", "8", "10", "12", "36", "38", "40", "42", "44");

    /** @param duration like PT16H0M0S; empty where it cannot be read */
    static Optional<ProjectSpan> of(String duration, String format, int minutesPerDay) {
        try {
            var text = duration.strip();
            var read = Duration.parse(text.length() > LONGEST_TEXT ? "" : text);
            return read.isNegative() || read.toMinutes() > MOST_MINUTES
                    ? Optional.empty()
                    : Optional.of(span(read.toSeconds() / 60.0, format, minutesPerDay));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** @param lag in tenths of minutes; empty for a part of the predecessor's length, which is no length of its own */
    static Optional<ProjectSpan> lag(String lag, String format, int minutesPerDay) {
        return PERCENT.contains(format)
                ? Optional.empty()
                : Optional.of(span(Math.max(ProjectTask.number(lag, 0), 0) / (double) TENTHS, format, minutesPerDay));
    }

    private static ProjectSpan span(double minutes, String format, int minutesPerDay) {
        boolean elapsed = ELAPSED.contains(format);
        double days =
                elapsed ? minutes / MINUTES_OF_A_DATE * WORKDAYS_OF_A_WEEK / DATES_OF_A_WEEK : minutes / minutesPerDay;
        int whole = (int) Math.ceil(days - 1e-9);
        return new ProjectSpan(whole, !elapsed && Math.abs(days - whole) < 1e-9);
    }

    static String duration(int days, int minutesPerDay) {
        return "PT" + (long) days * minutesPerDay / 60 + "H" + (long) days * minutesPerDay % 60 + "M0S";
    }

    static long lag(int days, int minutesPerDay) {
        return (long) days * minutesPerDay * TENTHS;
    }
}
