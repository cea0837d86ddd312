package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

/**
 * A record with a proof, and what was found about it.
 *
 * @param finding null where nothing was found
 */
public record ProvedService(ProofKind kind, UUID communityId, Instant startedAt, ProofFinding finding) {}
