package org.sanbuzou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class AuditEntries extends BranchRepository<AuditEntry> {
    AuditEntries() {
        super("留痕");
    }

    /** Every argument but the page may be null; days are whole days of the branch's zone. */
    Page<AuditEntry> page(PageRequest request, String subjectType, String subjectId, LocalDate from, LocalDate to) {
        var conditions = new Conditions()
                .and("subjectType = :subjectType", subjectType)
                .and("subjectId = :subjectId", subjectId)
                .and("at >= :from", BranchTime.startOf("from", from))
                .and("at < :until", BranchTime.endOf("to", to));
        return page(request, Keyset.newestFirst(), conditions);
    }
}
