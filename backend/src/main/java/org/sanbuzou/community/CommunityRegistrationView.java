package org.sanbuzou.community;

import java.time.LocalDate;
import java.util.UUID;

record CommunityRegistrationView(
        UUID id,
        UUID memberId,
        String memberName,
        UUID communityId,
        String communityName,
        LocalDate registeredOn,
        String receiptNo,
        LocalDate endedOn,
        String review,
        int version) {
    static CommunityRegistrationView of(CommunityRegistration registration, Names.Found names) {
        var facts = registration.facts();
        return new CommunityRegistrationView(
                registration.id(),
                facts.memberId(),
                names.member(facts.memberId()),
                facts.communityId(),
                names.community(facts.communityId()),
                facts.registeredOn(),
                registration.receiptNo(),
                registration.endedOn(),
                registration.review(),
                registration.version());
    }
}
