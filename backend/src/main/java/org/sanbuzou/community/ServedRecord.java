package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/** A service record as far as the community it was done in may see it. */
public record ServedRecord(UUID id, UUID memberId, Instant startedAt, String content) {}
