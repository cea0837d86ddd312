package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record AssignDuty(@NotNull UUID memberId, Boolean pinned) {}
