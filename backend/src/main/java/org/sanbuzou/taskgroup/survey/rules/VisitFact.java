package org.sanbuzou.taskgroup.survey.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * What a visit says about its unit.
 *
 * @param happenedAt with the fault of the phone's clock taken out
 * @param agreedOn the day the household agreed to, or null
 */
public record VisitFact(UUID id, Instant happenedAt, VisitResult result, SurveyReason reason, LocalDate agreedOn) {
    /** Of two visits at the same moment one must be the later for everybody; by text, as {@link UUID#compareTo} is signed. */
    static final Comparator<VisitFact> IN_TIME = Comparator.comparing(VisitFact::happenedAt)
            .thenComparing(fact -> fact.id().toString());
}
