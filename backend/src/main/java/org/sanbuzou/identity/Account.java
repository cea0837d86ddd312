package org.sanbuzou.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.security.Role;

/** A way to log in; usually that of a member. */
@Entity
class Account extends BranchOwned {
    private static final int TRIES_BEFORE_LOCK = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private String username;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID memberId;

    @Unaudited
    private String passwordHash;

    private boolean mustChangePassword;
    private boolean disabled;

    @Unaudited
    private int failedLogins;

    private Instant lockedUntil;

    @Unaudited
    private Instant lastLoginAt;

    protected Account() {}

    Account(UUID branchId, String username, String displayName, Role role, UUID memberId) {
        super(branchId);
        this.username = username;
        this.displayName = displayName;
        this.role = role;
        this.memberId = memberId;
    }

    void changePassword(String passwordHash, boolean mustChangeAgain) {
        this.passwordHash = passwordHash;
        this.mustChangePassword = mustChangeAgain;
        this.failedLogins = 0;
        this.lockedUntil = null;
    }

    void change(String displayName, Role role, boolean disabled) {
        this.displayName = displayName;
        this.role = role;
        this.disabled = disabled;
    }

    void loginFailed(Instant now) {
        failedLogins++;
        if (failedLogins >= TRIES_BEFORE_LOCK) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    void loggedIn(Instant now) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }

    UUID memberId() {
        return memberId;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    boolean isDisabled() {
        return disabled;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    Instant lastLoginAt() {
        return lastLoginAt;
    }
}
