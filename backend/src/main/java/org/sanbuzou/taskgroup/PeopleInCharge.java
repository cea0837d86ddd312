package org.sanbuzou.taskgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;

/** Only members of the branch can be put in charge. */
@ApplicationScoped
class PeopleInCharge {
    private final MemberDirectory members;

    PeopleInCharge(MemberDirectory members) {
        this.members = members;
    }

    /** @param memberId may be null, for nobody */
    void requireMember(UUID memberId, String field) {
        if (memberId != null && members.names(List.of(memberId)).isEmpty()) {
            throw new BadInput("MEMBER_UNKNOWN", field, "支部中没有这名党员，请重新选择。");
        }
    }
}
