package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that is no draft any more, with the words people know it by.
 *
 * @param startTime local time of the branch, HH:mm, as {@code endTime}
 * @param seat from 1
 * @param place may be null
 * @param memberId null where nobody has the seat, as {@code memberName}
 * @param version grows with every change of the duty
 * @param changedAt when its roster was published or last changed
 */
public record PublishedDuty(
        UUID id,
        LocalDate date,
        String startTime,
        String endTime,
        int seat,
        DutyStatus status,
        String postName,
        String place,
        UUID memberId,
        String memberName,
        int version,
        Instant changedAt) {}
