package org.sanbuzou.community.need;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record ClaimServiceNeed(@NotNull UUID memberId) {}
