package org.sanbuzou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.BranchRepository;
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
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (subjectType != null) {
            conditions.add("subjectType = :subjectType");
            parameters.put("subjectType", subjectType);
        }
        if (subjectId != null) {
            conditions.add("subjectId = :subjectId");
            parameters.put("subjectId", subjectId);
        }
        if (from != null) {
            conditions.add("at >= :from");
            parameters.put("from", from.atStartOfDay(BranchTime.ZONE).toInstant());
        }
        if (to != null) {
            conditions.add("at < :to");
            parameters.put("to", to.plusDays(1).atStartOfDay(BranchTime.ZONE).toInstant());
        }
        return page(request, Keyset.newestFirst(), String.join(" and ", conditions), parameters);
    }
}
