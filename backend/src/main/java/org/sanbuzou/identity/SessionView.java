package org.sanbuzou.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.security.Role;

record SessionView(AccountPart account, Instant expiresAt) {
    record AccountPart(
            UUID id, String displayName, List<Role> roles, UUID branchId, UUID memberId, boolean mustChangePassword) {}

    static SessionView of(Account account, Instant expiresAt) {
        return new SessionView(
                new AccountPart(
                        account.id(),
                        account.displayName(),
                        covered(account.role()),
                        account.branchId(),
                        account.memberId(),
                        account.mustChangePassword()),
                expiresAt);
    }

    /** The role with all that it includes, so that a client can simply look for the one it needs. */
    static List<Role> covered(Role role) {
        return Arrays.stream(Role.values()).filter(role::covers).toList();
    }
}
