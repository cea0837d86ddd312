package org.sanbuzou.taskgroup.survey.rules;

/** How far a unit is: what its latest visit found. */
public enum UnitStatus {
    NOT_VISITED,
    NOT_HOME,
    REFUSED,
    IN_PROGRESS,
    DONE,
    DISPUTED
}
