package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/** An officer asks a member to look at a record again. Fired inside the transaction. */
public record ServiceCorrectionRequested(UUID recordId, UUID memberId, Instant startedAt, String reason) {}
