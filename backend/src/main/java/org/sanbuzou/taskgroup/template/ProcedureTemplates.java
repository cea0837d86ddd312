package org.sanbuzou.taskgroup.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ProcedureTemplates extends BranchRepository<ProcedureTemplate> {
    ProcedureTemplates() {
        super("手续模板");
    }

    Page<ProcedureTemplate> page(PageRequest request) {
        return page(request, Keyset.by("name", ProcedureTemplate::name, name -> name, false), "", Map.of());
    }

    boolean isTaken(String name, UUID self) {
        return find("name = ?1 and id <> ?2", name, self).firstResultOptional().isPresent();
    }
}
