package org.sanbuzou.member;

import java.time.LocalDate;
import java.util.UUID;

record AbsenceView(UUID id, UUID memberId, LocalDate from, LocalDate to) {
    static AbsenceView of(Absence absence) {
        return new AbsenceView(absence.id(), absence.memberId(), absence.startsOn(), absence.endsOn());
    }
}
