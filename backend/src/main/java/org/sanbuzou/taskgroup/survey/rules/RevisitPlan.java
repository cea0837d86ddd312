package org.sanbuzou.taskgroup.survey.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When to go again where nothing was agreed. Every further attempt with the same result waits longer, and from the last one on
 * nobody is sent by a program: a person decides. No official text; the numbers are agreements of the branch.
 *
 * @param notHomeDays days after the first visit that met nobody
 * @param refusedDays days after the first visit that was turned away
 * @param inProgressDays days after a visit that was not finished
 * @param mostAttempts visits in a row that met nobody or were turned away
 */
public record RevisitPlan(int notHomeDays, int refusedDays, int inProgressDays, int mostAttempts) {
    /** Empty where the work is done, waits for somebody else or needs a decision. */
    Optional<LocalDate> next(VisitResult result, int attempts, LocalDate last) {
        return switch (result) {
            case NOT_HOME ->
                exhausted(result, attempts)
                        ? Optional.empty()
                        : Optional.of(last.plusDays((long) notHomeDays * attempts));
            case REFUSED ->
                exhausted(result, attempts)
                        ? Optional.empty()
                        : Optional.of(last.plusDays((long) refusedDays * attempts));
            case IN_PROGRESS -> Optional.of(last.plusDays(inProgressDays));
            case DONE, DISPUTED -> Optional.empty();
        };
    }

    boolean exhausted(VisitResult result, int attempts) {
        return (result == VisitResult.NOT_HOME || result == VisitResult.REFUSED) && attempts >= mostAttempts;
    }
}
