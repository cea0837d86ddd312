package org.sanbuzou.community;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A service record for somebody who may read all of it; {@code endedAt} may be null. */
public record DescribedService(
        UUID id,
        UUID memberId,
        String memberName,
        UUID communityId,
        String communityName,
        Instant startedAt,
        Instant endedAt,
        String content,
        List<ServiceFlag> flags,
        ServiceRecordStatus status) {
    static DescribedService of(ServiceRecord record, Names.Found names) {
        var facts = record.facts();
        return new DescribedService(
                record.id(),
                facts.memberId(),
                names.member(facts.memberId()),
                facts.communityId(),
                names.community(facts.communityId()),
                facts.startedAt(),
                facts.endedAt(),
                facts.content(),
                record.flags().stream().sorted().toList(),
                record.status());
    }
}
