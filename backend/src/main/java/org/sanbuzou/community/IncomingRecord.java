package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.PhoneClock;
import org.sanbuzou.shared.web.Errand;

/**
 * A record on its way in: what the member sent, when it came, and in whose name it is kept.
 *
 * @param isJudged whether its proof is looked at; without, the proof is only kept
 */
record IncomingRecord(
        UUID id, ServiceFacts facts, WriteProof proof, PhoneClock clock, Errand errand, boolean isJudged) {
    /** @throws org.sanbuzou.shared.BadInput when its moments cannot be kept */
    static IncomingRecord of(UUID id, WriteServiceRecord write, Instant receivedAt, Errand errand) {
        ServiceMoments.require(write.startedAt(), write.endedAt(), write.clientSentAt());
        return new IncomingRecord(
                id, write.facts(), write.proof(), new PhoneClock(write.clientSentAt(), receivedAt), errand, true);
    }

    IncomingRecord unjudged() {
        return new IncomingRecord(id, facts, proof, clock, errand, false);
    }

    boolean isClockOff(ServiceFlags.Limits limits) {
        return clock.isOff(facts.startedAt(), facts.lastMoment(), limits.clock());
    }

    /** As the phone told it. */
    ServiceSpan told() {
        return ServiceSpan.of(id, facts, Duration.ZERO);
    }

    /** As it must have been. */
    ServiceSpan span(ServiceFlags.Limits limits) {
        return isClockOff(limits) ? ServiceSpan.of(id, facts, clock.offset()) : told();
    }

    ProofClaim claim() {
        return new ProofClaim(
                proof.kind(),
                proof.reference(),
                proof.position(),
                id,
                facts.correctsId(),
                facts.memberId(),
                facts.communityId(),
                facts.activityId(),
                facts.startedAt(),
                clock.receivedAt(),
                clock.offset());
    }
}
