package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class Members extends BranchRepository<Member> {
    Members() {
        super("党员");
    }

    List<Member> inService() {
        return list("standing in (FULL, PROBATIONARY) and affiliation in (HERE, TRANSFER_OUT_PENDING)"
                + " order by namePinyin, id");
    }
}
