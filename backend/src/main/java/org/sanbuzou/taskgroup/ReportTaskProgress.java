package org.sanbuzou.taskgroup;

import jakarta.validation.constraints.NotNull;

record ReportTaskProgress(@NotNull TaskStatus status) {}
