package org.sanbuzou.taskgroup.survey.rules;

/** What a visit found. */
public enum VisitResult {
    NOT_HOME(UnitStatus.NOT_HOME),
    REFUSED(UnitStatus.REFUSED),
    IN_PROGRESS(UnitStatus.IN_PROGRESS),
    DONE(UnitStatus.DONE),
    DISPUTED(UnitStatus.DISPUTED);

    private final UnitStatus status;

    VisitResult(UnitStatus status) {
        this.status = status;
    }

    public UnitStatus status() {
        return status;
    }

    /** Others must know why before they knock again. */
    public boolean needsReason() {
        return this == REFUSED || this == DISPUTED;
    }
}
