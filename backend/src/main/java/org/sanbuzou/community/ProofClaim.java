package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A proof to judge, and the record it came with.
 *
 * @param position null unless the kind is LOCATION, and even then it can be missing
 * @param correctsId the record this one corrects; null for most
 * @param startedAt as the phone's clock told it
 * @param clockOffset how far that clock was ahead of the server's
 */
public record ProofClaim(
        ProofKind kind,
        String reference,
        Position position,
        UUID recordId,
        UUID correctsId,
        UUID memberId,
        UUID communityId,
        UUID activityId,
        Instant startedAt,
        Instant receivedAt,
        Duration clockOffset) {}
