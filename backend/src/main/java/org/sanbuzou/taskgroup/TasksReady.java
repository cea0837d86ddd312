package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A task is done, and others with somebody in charge wait for no hard predecessor any more.
 *
 * @param finished code and name of the task that is done
 * @param tasks never empty
 */
public record TasksReady(
        UUID groupId, String groupName, UUID finishedTaskId, String finished, LocalDate day, List<Ready> tasks) {
    /**
     * A task that may be begun.
     *
     * @param task its code and name
     * @param lagDays workdays to wait after the finished task
     */
    public record Ready(UUID ownerMemberId, String task, int lagDays) {}
}
