package org.sanbuzou.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

record CreateMissingAccounts(@Size(max = 500) List<@NotNull UUID> memberIds) {}
