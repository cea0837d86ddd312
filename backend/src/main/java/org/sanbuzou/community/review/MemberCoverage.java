package org.sanbuzou.community.review;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.community.ActiveRegistration;
import org.sanbuzou.member.Member;

record MemberCoverage(
        UUID memberId,
        String memberName,
        String partyGroupName,
        UUID registrationId,
        UUID communityId,
        String communityName,
        LocalDate registeredOn,
        String receiptNo) {
    /** @param registration null for a member who is not registered */
    static MemberCoverage of(Member member, String partyGroupName, ActiveRegistration registration) {
        if (registration == null) {
            return new MemberCoverage(member.id(), member.name(), partyGroupName, null, null, null, null, null);
        }
        return new MemberCoverage(
                member.id(),
                member.name(),
                partyGroupName,
                registration.id(),
                registration.communityId(),
                registration.communityName(),
                registration.registeredOn(),
                registration.receiptNo());
    }
}
