package org.sanbuzou.taskgroup.survey.rules;

import java.util.EnumSet;
import java.util.Set;

/** Why a visit ended as it did. A list to choose from, so that little has to be written about people. */
public enum SurveyReason {
    NOBODY_ANSWERED(VisitResult.NOT_HOME),
    VACANT(VisitResult.NOT_HOME),
    TENANT_ONLY(VisitResult.NOT_HOME),
    NO_TIME(VisitResult.REFUSED),
    UNWILLING(VisitResult.REFUSED),
    WAITS_FOR_POLICY(VisitResult.REFUSED),
    PAPERS_MISSING(VisitResult.IN_PROGRESS),
    TO_BE_CONTINUED(VisitResult.IN_PROGRESS),
    BOUNDARY(VisitResult.DISPUTED),
    OWNERSHIP(VisitResult.DISPUTED),
    FAMILY(VisitResult.DISPUTED),
    POLICY(VisitResult.DISPUTED),
    /** Said in words. */
    OTHER(VisitResult.NOT_HOME, VisitResult.REFUSED, VisitResult.IN_PROGRESS, VisitResult.DISPUTED);

    private final Set<VisitResult> results;

    SurveyReason(VisitResult first, VisitResult... more) {
        results = EnumSet.of(first, more);
    }

    public boolean explains(VisitResult result) {
        return results.contains(result);
    }
}
