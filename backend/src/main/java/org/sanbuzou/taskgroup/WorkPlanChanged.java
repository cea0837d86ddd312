package org.sanbuzou.taskgroup;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody has changed tasks of a group, how far they are, or what they wait for. Fired once for a request that may move
 * tasks, in its transaction.
 *
 * @param told tasks whose owners learn of the change by other news of the same request
 */
public record WorkPlanChanged(TaskGroup group, WorkPlan before, WorkPlan after, Set<UUID> told) {}
