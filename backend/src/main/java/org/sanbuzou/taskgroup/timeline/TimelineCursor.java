package org.sanbuzou.taskgroup.timeline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;

/** The last entry a reader has seen; later days, higher ranks and larger ids come first. */
record TimelineCursor(LocalDate day, int rank, UUID id) {
    private static final UUID BEHIND_NONE = new UUID(-1, -1);
    private static final UUID BEHIND_ALL = new UUID(0, 0);

    /** @param text null for the first page, which begins today: what is only planned has not happened */
    static TimelineCursor of(String text, LocalDate today) {
        if (text == null) {
            return new TimelineCursor(today, Integer.MAX_VALUE, BEHIND_NONE);
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            return new TimelineCursor(LocalDate.parse(parts[0]), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        } catch (RuntimeException e) {
            throw new BadInput("CURSOR_INVALID", "cursor", "翻页位置无效，请从第一页重新打开。");
        }
    }

    String text() {
        var plain = day + " " + rank + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where a source of this rank goes on. */
    TimelineMark markFor(int otherRank) {
        return new TimelineMark(day, otherRank == rank ? id : otherRank < rank ? BEHIND_NONE : BEHIND_ALL);
    }
}
