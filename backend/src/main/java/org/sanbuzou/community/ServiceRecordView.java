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
        String unconfirmedReason,
        String correctionReason,
        int version) {
    static ServiceRecordView of(ServiceRecord record, Names.Found names) {
        var facts = record.facts();
        var answer = record.answer();
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
                answer.confirmedBy(),
                answer.confirmedAt(),
                answer.unconfirmedReason(),
                answer.correctionReason(),
                record.version());
    }
}
