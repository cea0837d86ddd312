package org.sanbuzou.taskgroup.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

/** @param note null also for those who may not read it */
record SurveyVisitView(
        UUID id,
        UUID unitId,
        String unitCode,
        UUID memberId,
        String memberName,
        UUID pairId,
        Instant visitedAt,
        Instant happenedAt,
        VisitResult result,
        SurveyReason reason,
        String note,
        LocalDate nextVisitOn,
        UUID correctsId,
        UUID correctedById,
        Instant clientSentAt,
        Instant receivedAt,
        long clockOffsetSeconds,
        Set<VisitFlag> flags) {
    static SurveyVisitView of(SurveyVisit visit, String unitCode, String memberName, boolean withNote) {
        var facts = visit.facts();
        return new SurveyVisitView(
                visit.id(),
                facts.unitId(),
                unitCode,
                facts.memberId(),
                memberName,
                visit.pairId(),
                facts.visitedAt(),
                visit.happenedAt(),
                facts.result(),
                facts.reason(),
                withNote ? facts.note() : null,
                facts.nextVisitOn(),
                facts.correctsId(),
                visit.correctedById(),
                visit.clientSentAt(),
                visit.receivedAt(),
                visit.clockOffsetSeconds(),
                visit.flags());
    }
}
