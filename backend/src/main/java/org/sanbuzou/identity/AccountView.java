package org.sanbuzou.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Versioned;

record AccountView(
        UUID id,
        String username,
        String displayName,
        List<Role> roles,
        UUID memberId,
        boolean disabled,
        boolean locked,
        boolean mustChangePassword,
        Instant lastLoginAt,
        int version)
        implements Versioned {
    static AccountView of(Account account, Instant now) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                SessionView.covered(account.role()),
                account.memberId(),
                account.isDisabled(),
                account.isLocked(now),
                account.mustChangePassword(),
                account.lastLoginAt(),
                account.version());
    }
}
