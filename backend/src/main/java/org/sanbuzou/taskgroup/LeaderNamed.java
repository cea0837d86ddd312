package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * From this day somebody else leads the group.
 *
 * @param memberId null for nobody
 */
public record LeaderNamed(UUID groupId, UUID memberId, LocalDate from) {}
