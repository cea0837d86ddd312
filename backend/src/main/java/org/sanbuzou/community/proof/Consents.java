package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class Consents extends BranchRepository<Consent> {
    Consents() {
        super("同意");
    }

    /** Newest first. */
    List<Consent> of(UUID memberId) {
        return list("memberId = ?1 order by id desc", memberId);
    }

    Optional<Consent> active(UUID memberId, ProofKind kind) {
        return find("memberId = ?1 and activeKind = ?2", memberId, kind).firstResultOptional();
    }
}
