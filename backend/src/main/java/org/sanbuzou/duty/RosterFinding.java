package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A roster that no longer fits the calendar, the absences or the register. Days are inclusive; only what is still ahead counts.
 *
 * @param removedDays days with duties that are no workdays any more
 * @param addedDays workdays without duties
 */
public record RosterFinding(
        UUID rosterId,
        String dutyPostName,
        LocalDate from,
        LocalDate to,
        RosterStatus status,
        Collection<LocalDate> removedDays,
        Collection<LocalDate> addedDays,
        List<Clash> clashes) {

    /** Somebody is on duty who cannot come; the reason is in words and for officers. */
    public record Clash(UUID dutyId, LocalDate date, String memberName, String reason) {}

    boolean isNone() {
        return removedDays.isEmpty() && addedDays.isEmpty() && clashes.isEmpty();
    }
}
