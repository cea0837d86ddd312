package org.sanbuzou.taskgroup;

import java.time.Instant;
import java.util.UUID;

record TaskOverrideView(
        UUID id,
        UUID taskId,
        String taskCode,
        String taskName,
        TaskStatus status,
        String reason,
        String waitedFor,
        Instant givenAt,
        String givenByName) {}
