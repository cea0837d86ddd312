package org.sanbuzou.member;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.TestBranch;

/** Full members of a test's branch, for the tests of other features. */
@Unremovable
@ApplicationScoped
public class TestMembers {
    private final Members members;
    private final CurrentBranch current;

    TestMembers(Members members, CurrentBranch current) {
        this.members = members;
        this.current = current;
    }

    public static UUID in(TestBranch branch, String name) {
        return Arc.container().instance(TestMembers.class).get().enroll(branch.id(), name);
    }

    @ActivateRequestContext
    @Transactional
    UUID enroll(UUID branchId, String name) {
        current.enter(branchId);
        var details = new MemberDetails(name, Sex.UNKNOWN, null, null, null, null, null, null);
        var member = new Member(branchId, details, Standing.FULL, Affiliation.HERE);
        members.persist(member);
        return member.id();
    }
}
