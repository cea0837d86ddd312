package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** @param earlier what the post was last left with; null where nobody has left anything */
record HandoverView(
        UUID dutyId,
        String note,
        String writtenBy,
        Instant writtenAt,
        Earlier earlier,
        List<DutyProblemView> openProblems,
        int version)
        implements Versioned {
    record Earlier(UUID dutyId, LocalDate date, String writtenBy, String note) {
        static Earlier of(Handover handover) {
            return new Earlier(handover.id(), handover.date(), handover.writtenBy(), handover.note());
        }
    }

    /** Before anything is written, with the version to start from. */
    static HandoverView none(UUID dutyId, Earlier earlier, List<DutyProblemView> openProblems) {
        return new HandoverView(dutyId, null, null, null, earlier, openProblems, 0);
    }

    static HandoverView of(Handover handover, Earlier earlier, List<DutyProblemView> openProblems) {
        return new HandoverView(
                handover.id(),
                handover.note(),
                handover.writtenBy(),
                handover.writtenAt(),
                earlier,
                openProblems,
                handover.version());
    }
}
