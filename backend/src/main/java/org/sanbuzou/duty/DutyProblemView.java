package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** @param dutiesPassed duties at the post since the one it was found on, until today or until it was closed */
record DutyProblemView(
        UUID id,
        UUID dutyPostId,
        String dutyPostName,
        UUID dutyId,
        BinClass binClass,
        String description,
        DutyProblemStatus status,
        LocalDate raisedOn,
        String raisedBy,
        int dutiesPassed,
        LocalDate closedOn,
        String closedBy,
        String closingNote,
        int version)
        implements Versioned {
    static DutyProblemView of(DutyProblem problem, DutyPost post, int dutiesPassed) {
        return new DutyProblemView(
                problem.id(),
                post.id(),
                post.name(),
                problem.dutyId(),
                problem.binClass(),
                problem.description(),
                problem.status(),
                problem.raisedOn(),
                problem.raisedBy(),
                dutiesPassed,
                problem.closedOn(),
                problem.closedBy(),
                problem.closingNote(),
                problem.version());
    }
}
