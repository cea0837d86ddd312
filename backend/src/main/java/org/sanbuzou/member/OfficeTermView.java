package org.sanbuzou.member;

import java.time.LocalDate;
import java.util.UUID;

/** A term of office as it is shown. {@code dueOn} is when it is over, {@code endedOn} when it was ended. */
public record OfficeTermView(
        UUID id,
        UUID memberId,
        String memberName,
        Office office,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate endedOn,
        int version) {
    static OfficeTermView of(OfficeTerm term, String memberName) {
        return new OfficeTermView(
                term.id(),
                term.memberId(),
                memberName,
                term.office(),
                term.startedOn(),
                term.dueOn(),
                term.endedOn(),
                term.version());
    }
}
