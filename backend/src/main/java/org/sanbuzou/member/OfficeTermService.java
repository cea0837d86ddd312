package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

@ApplicationScoped
class OfficeTermService {
    private final OfficeTerms terms;
    private final Members members;
    private final Incumbency incumbency;
    private final BranchTime time;

    OfficeTermService(OfficeTerms terms, Members members, Incumbency incumbency, BranchTime time) {
        this.terms = terms;
        this.members = members;
        this.incumbency = incumbency;
        this.time = time;
    }

    @Transactional
    OfficeTermView create(CreateOfficeTerm create) {
        if (create.startedOn().isAfter(time.today())) {
            throw new BadInput("START_INVALID", "startedOn", "任职开始日期不能晚于今天。");
        }
        if (create.dueOn() != null && !create.dueOn().isAfter(create.startedOn())) {
            throw new BadInput("DUE_INVALID", "dueOn", "届满日请填任职开始之后的日期。");
        }
        var member = members.referred(create.memberId());
        var term = incumbency.open(member, create.office(), create.startedOn(), create.dueOn());
        return OfficeTermView.of(term, member.name());
    }

    @Transactional
    OfficeTermView end(UUID id, EndOfficeTerm end) {
        var term = terms.require(id);
        var member = members.require(term.memberId());
        incumbency.end(member, term, end.endedOn(), time.today());
        return OfficeTermView.of(term, member.name());
    }
}
