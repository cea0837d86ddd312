package org.sanbuzou.community;

import java.time.Instant;
import java.util.UUID;

record ServiceRecordView(
        UUID id,
        UUID memberId,
        String memberName,
        UUID communityId,
        String communityName,
        UUID activityId,
        UUID needId,
        Instant startedAt,
        Instant endedAt,
        String content,
        Proof proof,
        Instant clientSentAt,
        Instant receivedAt,
        ServiceRecordStatus status,
        String confirmedBy,
        Instant confirmedAt,
        String correctionReason,
        int version) {
    static ServiceRecordView of(ServiceRecord record, Names.Found names) {
        var facts = record.facts();
        return new ServiceRecordView(
                record.id(),
                facts.memberId(),
                names.member(facts.memberId()),
                facts.communityId(),
                names.community(facts.communityId()),
                facts.activityId(),
                facts.needId(),
                facts.startedAt(),
                facts.endedAt(),
                facts.content(),
                facts.proof(),
                record.clientSentAt(),
                record.receivedAt(),
                record.status(),
                record.confirmedBy(),
                record.confirmedAt(),
                record.correctionReason(),
                record.version());
    }
}
