package org.sanbuzou.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LoginNames implements PanacheRepositoryBase<LoginName, String> {
    boolean isFree(String username) {
        return findById(username) == null;
    }
}
