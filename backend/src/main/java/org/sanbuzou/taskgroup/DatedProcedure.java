package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.Map;

/**
 * A procedure in a group, where some tasks shall not begin before a day. Procedures themselves know no days.
 *
 * @param notBefore by the codes of the tasks
 */
public record DatedProcedure(Procedure procedure, Map<String, LocalDate> notBefore) {
    public static DatedProcedure undated(Procedure procedure) {
        return new DatedProcedure(procedure, Map.of());
    }

    Estimates estimates(Procedure.Step step) {
        return new Estimates(step.durationDays(), step.lowDays(), step.highDays(), notBefore.get(step.code()));
    }

    /** Whether this group does exactly that; days of which the other says nothing may be any. */
    boolean holds(DatedProcedure other) {
        return procedure.sameSteps(other.procedure) && notBefore.entrySet().containsAll(other.notBefore.entrySet());
    }
}
