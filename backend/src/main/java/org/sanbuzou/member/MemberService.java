package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class MemberService {
    private final Members members;
    private final Incumbency incumbency;
    private final PartyGroupDirectory groups;
    private final CurrentBranch branch;
    private final BranchTime time;

    MemberService(
            Members members, Incumbency incumbency, PartyGroupDirectory groups, CurrentBranch branch, BranchTime time) {
        this.members = members;
        this.incumbency = incumbency;
        this.groups = groups;
        this.branch = branch;
        this.time = time;
    }

    @Transactional
    MemberView create(WriteMember write) {
        check(write, null);
        var member = new Member(
                branch.require(),
                write.details(),
                Objects.requireNonNullElse(write.standing(), Standing.FULL),
                Objects.requireNonNullElse(write.affiliation(), Affiliation.HERE));
        members.persistAndFlush(member);
        return settled(member, write.office());
    }

    @Transactional
    MemberView update(UUID id, IfMatch ifMatch, WriteMember write) {
        var member = members.require(id);
        member.expect(ifMatch);
        check(write, id);
        member.change(
                ifMatch,
                write.details(),
                Objects.requireNonNullElse(write.standing(), member.standing()),
                Objects.requireNonNullElse(write.affiliation(), member.affiliation()));
        members.flush();
        return settled(member, write.office());
    }

    private MemberView settled(Member member, Office office) {
        incumbency.settle(member, office, time.today());
        return MemberView.of(member, office, true);
    }

    private void check(WriteMember write, UUID self) {
        write.details().faultyDate(time.today()).ifPresent(fault -> {
            throw new BadInput("DATE_INVALID", fault.field(), fault.message());
        });
        if (write.partyGroupId() != null && !groups.has(write.partyGroupId())) {
            throw new BadInput("PARTY_GROUP_UNKNOWN", "partyGroupId", "没有这个党小组，请从列表中选择。");
        }
        if (write.mobile() != null) {
            members.withMobile(write.mobile())
                    .filter(other -> !other.id().equals(self))
                    .ifPresent(other -> {
                        throw new RuleViolation("MOBILE_TAKEN", "这个手机号已登记在 " + other.name() + " 名下，请核对。");
                    });
        }
    }
}
