package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/** The branch took back that it had confirmed a member's service; fired in the transaction of the change. */
public record ServiceConfirmationWithdrawn(UUID recordId, UUID memberId, Instant startedAt, String reason) {}
