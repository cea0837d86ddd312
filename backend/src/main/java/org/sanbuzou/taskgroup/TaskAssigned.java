package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member is in charge of a task from now on.
 *
 * @param task its code and name
 */
public record TaskAssigned(UUID groupId, String groupName, String task, UUID ownerMemberId, LocalDate day) {}
