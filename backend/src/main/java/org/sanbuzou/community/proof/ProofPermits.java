package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.community.ReceiptPhotos;
import org.sanbuzou.shared.RuleViolation;

/** Whether a proof may be kept: the branch has it switched on and, where needed, the member agreed to the text of today. */
@ApplicationScoped
class ProofPermits implements ReceiptPhotos {
    private static final String QUERY = """
            select d.switchedOn, (select count(c) from Consent c where c.branchId = d.branchId
                and c.memberId = :memberId and c.activeKind = :kind and c.textVersion = :textVersion)
            from ComplianceDecision d where d.kind = :kind order by d.number desc""";

    private final EntityManager entities;

    ProofPermits(EntityManager entities) {
        this.entities = entities;
    }

    private record Permit(boolean switchedOn, boolean agreed) {}

    /** Why not, in a sentence for the member; null where it may. */
    String hindrance(ProofKind kind, UUID memberId) {
        var permit = permit(kind, memberId);
        var title = ProofNotice.of(kind).title();
        if (!permit.switchedOn()) {
            return "本支部没有打开“" + title + "”，这项证明没有保存；记录照样收下。";
        }
        return permit.agreed() ? null : "您没有同意“" + title + "”的现行同意书，这项证明没有保存；记录照样收下。";
    }

    @Override
    public void requireAllowed(UUID memberId) {
        var permit = permit(ProofKind.RECEIPT, memberId);
        if (!permit.switchedOn()) {
            throw new RuleViolation("RECEIPTS_OFF", "本支部没有打开回执照片，文字记录即可。");
        }
        if (!permit.agreed()) {
            throw new RuleViolation("CONSENT_MISSING", "附照片之前，请先看过并同意“附回执号或回执照片的同意”。");
        }
    }

    /** In one query, as it comes with every proof. */
    private Permit permit(ProofKind kind, UUID memberId) {
        boolean needed = ProofNotice.of(kind).consentNeeded();
        var rows = entities.createQuery(QUERY, Object[].class)
                .setParameter("kind", kind)
                .setParameter("memberId", memberId)
                .setParameter("textVersion", needed ? ConsentText.current(kind).version() : 0)
                .setMaxResults(1)
                .getResultList();
        if (rows.isEmpty()) {
            return new Permit(false, false);
        }
        var row = rows.get(0);
        return new Permit((Boolean) row[0], !needed || ((Number) row[1]).longValue() > 0);
    }
}
