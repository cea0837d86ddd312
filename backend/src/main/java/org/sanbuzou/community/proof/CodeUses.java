package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.sanbuzou.community.ProofClaim;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Which record of a member each step's code served. The primary key decides, whichever node or transaction comes first. */
@ApplicationScoped
class CodeUses {
    private final EntityManager entities;
    private final CurrentBranch branch;

    CodeUses(EntityManager entities, CurrentBranch branch) {
        this.entities = entities;
        this.branch = branch;
    }

    /** @return false where the member has used this code for another record than the one that is corrected */
    boolean take(UUID sessionId, long step, ProofClaim claim) {
        entities.createNativeQuery("""
                        insert into proof_code_use (branch_id, host_session_id, step, member_id, record_id)
                        values (:branch, :session, :step, :member, :record)
                        on duplicate key update step = step""")
                .setParameter("branch", branch.require())
                .setParameter("session", sessionId)
                .setParameter("step", step)
                .setParameter("member", claim.memberId())
                .setParameter("record", claim.recordId())
                .executeUpdate();
        var owner = entities.createNativeQuery("""
                        select record_id from proof_code_use where branch_id = :branch and host_session_id = :session
                            and step = :step and member_id = :member""", UUID.class)
                .setParameter("branch", branch.require())
                .setParameter("session", sessionId)
                .setParameter("step", step)
                .setParameter("member", claim.memberId())
                .getSingleResult();
        return claim.recordId().equals(owner) || owner.equals(claim.correctsId());
    }

    long scans(UUID sessionId) {
        var count = (Number) entities.createNativeQuery(
                        "select count(*) from proof_code_use where branch_id = :branch and host_session_id = :session")
                .setParameter("branch", branch.require())
                .setParameter("session", sessionId)
                .getSingleResult();
        return count.longValue();
    }
}
