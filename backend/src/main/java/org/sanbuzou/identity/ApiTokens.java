package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class ApiTokens extends BranchRepository<ApiToken> {
    ApiTokens() {
        super("接口令牌");
    }

    Optional<ApiToken> of(Secret secret) {
        return find("tokenHash", (Object) secret.hash()).firstResultOptional();
    }

    Page<ApiToken> page(PageRequest request) {
        return page(request, Keyset.newestFirst(), "", Map.of());
    }
}
