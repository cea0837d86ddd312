package org.sanbuzou.taskgroup;

import org.sanbuzou.taskgroup.network.NetworkDays;

/**
 * A procedure put into a group, or what would come of it. All lengths are workdays.
 *
 * @param serialDays one task after the other
 * @param plannedDays with all dependencies
 * @param hardOnlyDays with the hard dependencies only
 */
public record ProcedureLoading(
        LoadingOutcome outcome, int tasks, int dependencies, int serialDays, int plannedDays, int hardOnlyDays) {
    static ProcedureLoading of(LoadingOutcome outcome, Procedure procedure, NetworkDays days) {
        return new ProcedureLoading(
                outcome,
                procedure.steps().size(),
                procedure.dependencies(),
                days.serial(),
                days.planned(),
                days.hardOnly());
    }
}
