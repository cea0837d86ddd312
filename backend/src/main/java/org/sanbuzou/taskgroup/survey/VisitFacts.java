package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

/** What a member recorded: two visits with the same id must not differ in it. */
@Embeddable
record VisitFacts(
        UUID unitId,
        UUID memberId,
        Instant visitedAt,
        @Enumerated(EnumType.STRING) VisitResult result,
        @Enumerated(EnumType.STRING) SurveyReason reason,
        String note,
        LocalDate nextVisitOn,
        UUID correctsId) {}
