package org.sanbuzou.member;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record MemberView(
        UUID id,
        String name,
        Sex sex,
        LocalDate birthDate,
        String mobile,
        String department,
        Office office,
        UUID partyGroupId,
        Standing standing,
        Affiliation affiliation,
        LocalDate joinedOn,
        LocalDate fullOn,
        boolean votingRight,
        int version)
        implements Versioned {
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    /** @param whole false for readers who may not see another person's birth date and whole mobile number */
    static MemberView of(Member member, Office office, boolean whole) {
        var details = member.details();
        return new MemberView(
                member.id(),
                details.name(),
                details.sex(),
                whole ? details.birthDate() : null,
                whole ? details.mobile() : masked(details.mobile()),
                details.department(),
                office,
                details.partyGroupId(),
                member.standing(),
                member.affiliation(),
                details.joinedOn(),
                details.fullOn(),
                member.hasVotingRight(),
                member.version());
    }

    private static String masked(String mobile) {
        return mobile == null ? null : mobile.substring(0, HEAD) + "****" + mobile.substring(mobile.length() - TAIL);
    }
}
