package org.sanbuzou.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@Path("/api/v1/branches/{branchId}/audit-entries")
class AuditResource {
    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @Allowed(Role.ADMIN)
    public Page<AuditEntryView> listAuditEntries(
            @BeanParam PageRequest page,
            @RestQuery String subjectType,
            @RestQuery String subjectId,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to) {
        return entries.page(page, subjectType, subjectId, from, to).map(AuditEntryView::of);
    }
}
