package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/**
 * A service record as far as a draw needs it.
 *
 * @param flagged whether the server found something an officer should look at
 * @param corrected whether another record took its place
 */
public record RecordedService(UUID id, UUID communityId, Instant startedAt, boolean flagged, boolean corrected) {}
