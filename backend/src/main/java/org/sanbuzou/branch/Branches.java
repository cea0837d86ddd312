package org.sanbuzou.branch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;

@ApplicationScoped
class Branches implements PanacheRepositoryBase<Branch, UUID> {
    Branch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("支部", id));
    }
}
