package org.sanbuzou.community;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record ServiceRecordView(
        UUID id,
        UUID memberId,
        String memberName,
        UUID communityId,
        String communityName,
        UUID activityId,
        UUID needId,
        UUID correctsId,
        UUID correctedById,
        Instant startedAt,
        Instant endedAt,
        String content,
        ProofView proof,
        Instant clientSentAt,
        Instant receivedAt,
        long clockOffsetSeconds,
        List<ServiceFlag> flags,
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
                facts.correctsId(),
                record.correctedById(),
                facts.startedAt(),
                facts.endedAt(),
                facts.content(),
                ProofView.of(facts.proof(), record.finding()),
                record.clientSentAt(),
                record.receivedAt(),
                record.clockOffsetSeconds(),
                record.flags().stream().sorted().toList(),
                record.status(),
                record.confirmedBy(),
                record.confirmedAt(),
                record.correctionReason(),
                record.version());
    }
}
