package org.sanbuzou.taskgroup.survey.rules;

/** Who named the day of the next visit. */
public enum NextVisitBy {
    /** The household. */
    AGREED,
    /** The {@link RevisitPlan}. */
    PROPOSED,
    /** Somebody else who was there found that the work is not done as recorded. */
    BACK_CHECK
}
