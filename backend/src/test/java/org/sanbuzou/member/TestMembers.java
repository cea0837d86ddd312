package org.sanbuzou.member;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Puts people on the register of a test's branch. */
@Unremovable
@ApplicationScoped
public class TestMembers {
    private final Members members;
    private final CurrentBranch current;

    TestMembers(Members members, CurrentBranch current) {
        this.members = members;
        this.current = current;
    }

    /** A full member of the branch. */
    @ActivateRequestContext
    @Transactional
    public UUID register(UUID branchId, String name) {
        return register(branchId, name, Standing.FULL, Affiliation.HERE);
    }

    @ActivateRequestContext
    @Transactional
    public UUID register(UUID branchId, String name, Standing standing, Affiliation affiliation) {
        current.enter(branchId);
        var details = new MemberDetails(name, Sex.UNKNOWN, null, null, null, null, null, null);
        var member = new Member(branchId, details, standing, affiliation);
        members.persist(member);
        return member.id();
    }

    public static TestMembers get() {
        return Arc.container().instance(TestMembers.class).get();
    }
}
