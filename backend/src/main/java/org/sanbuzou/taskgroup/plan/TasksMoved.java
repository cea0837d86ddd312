package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody has changed the plan of a group, and tasks with somebody in charge lie on other days.
 *
 * @param tasks in the order of work; never empty
 */
public record TasksMoved(UUID groupId, String groupName, List<Moved> tasks) {
    /**
     * A task that is not done and its days from now on.
     *
     * @param task its code and name
     * @param start null where it cannot be foreseen, as is {@code finish}
     * @param days workdays by which it is finished later, negative for earlier; null where that cannot be told
     */
    public record Moved(UUID ownerMemberId, String task, LocalDate start, LocalDate finish, Integer days) {}
}
