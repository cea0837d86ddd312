package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ComplianceDecisions extends BranchRepository<ComplianceDecision> {
    ComplianceDecisions() {
        super("决定");
    }

    /** Newest first; a null kind lets all pass. */
    Page<ComplianceDecision> page(PageRequest request, ProofKind kind) {
        return page(
                request,
                Keyset.newestFirst(),
                kind == null ? "" : "kind = :kind",
                kind == null ? Map.of() : Map.of("kind", kind));
    }

    Optional<ComplianceDecision> inForce(ProofKind kind) {
        return find("kind = ?1 order by number desc", kind).page(0, 1).firstResultOptional();
    }

    /** The last of each kind; kinds nobody decided on are absent. */
    List<ComplianceDecision> inForce() {
        return list("""
                from ComplianceDecision d where d.number =
                    (select max(o.number) from ComplianceDecision o where o.branchId = d.branchId and o.kind = d.kind)""");
    }

    boolean isOn(ProofKind kind) {
        return inForce(kind).map(ComplianceDecision::switchedOn).orElse(false);
    }
}
