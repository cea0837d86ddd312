package org.sanbuzou.identity;

import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.security.Role;

/** Who stands at the gate. {@code scopes} is null for people, who are not limited by scopes. */
record Caller(
        UUID branchId,
        UUID id,
        UUID memberId,
        String name,
        Role role,
        boolean mustChangePassword,
        List<String> scopes) {
    static Caller of(ApiToken token) {
        return new Caller(
                token.branchId(), token.id(), null, "令牌 " + token.name(), Role.OFFICER, false, token.scopes());
    }
}
