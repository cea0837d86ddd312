package org.sanbuzou.notify;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): ended by CR LF, folded after 75 octets of UTF-8 but never inside a
 * character, texts escaped (section 3.3.11). That is all our files need of the format, so no library is carried for it.
 */
final class CalendarText {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** {@code name} with its parameters; {@code value} as the format has it. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** {@code value} as a person wrote it. */
    CalendarText text(String name, String value) {
        return line(name, escape(value));
    }

    CalendarText moment(String name, Instant value) {
        return line(name, UTC.format(value));
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int codePoint = line.codePointAt(at);
            int width = octets(codePoint);
            if (octets + width > MOST_OCTETS) {
                lines.append(LINE_END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(codePoint);
            octets += width;
            at += Character.charCount(codePoint);
        }
        lines.append(LINE_END);
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
