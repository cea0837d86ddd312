package org.sanbuzou.taskgroup.survey.rules;

/** Who named the day of the next visit. */
public enum NextVisitBy {
    /** The household. */
    AGREED,
    /** The {@link RevisitPlan}. */
    PROPOSED
}
