package org.sanbuzou.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.shared.web.StopRequest;

@ApplicationScoped
class LoginService {
    /** A login that succeeded: the secret goes into the cookie and nowhere else. */
    record Opened(Secret secret, Account account, Instant expiresAt) {}

    private final LoginNames names;
    private final Accounts accounts;
    private final Sessions sessions;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    LoginService(
            LoginNames names,
            Accounts accounts,
            Sessions sessions,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.names = names;
        this.accounts = accounts;
        this.sessions = sessions;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    /** Not one transaction: hashing takes long and must hold no connection, and a failed try must be kept. */
    Opened login(Login login) {
        var account = QuarkusTransaction.requiringNew().call(() -> find(login.username()));
        if (account != null && account.isLocked(time.now())) {
            throw locked(account);
        }
        boolean right = Passwords.matches(login.password(), account == null ? null : account.passwordHash());
        if (account == null) {
            throw wrong();
        }
        if (!right || account.isDisabled()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> accounts.lock(account.id()).loginFailed(time.now()));
            throw wrong();
        }
        return QuarkusTransaction.requiringNew().call(() -> open(account.id()));
    }

    private Account find(String username) {
        var name = names.findById(username);
        if (name == null) {
            return null;
        }
        branch.enter(name.branchId());
        return accounts.findById(name.accountId());
    }

    /** Opens a session for somebody whose password has been checked. */
    Opened open(UUID accountId) {
        var account = accounts.lock(accountId);
        var now = time.now();
        account.loggedIn(now);
        var secret = Secret.next(account.branchId());
        var session = new Session(account, secret, now);
        sessions.persist(session);
        return new Opened(secret, account, session.expiresAt());
    }

    private StopRequest locked(Account account) {
        long seconds = Duration.between(time.now(), account.lockedUntil()).toSeconds() + 1;
        return new StopRequest(
                429,
                "ACCOUNT_LOCKED",
                "连续输错密码，账号暂时锁定，请 " + (seconds / 60 + 1) + " 分钟后再试，或请管理员重置密码。",
                Map.of("Retry-After", seconds));
    }

    private static StopRequest wrong() {
        return new StopRequest(401, "WRONG_CREDENTIALS", "用户名或密码不对，请检查后再试。");
    }

    @Transactional
    void logout(Secret secret) {
        sessions.end(secret);
    }

    @Transactional
    void changePassword(ChangePassword change, Secret current) {
        var account = accounts.require(user.accountId());
        if (!Passwords.matches(change.currentPassword(), account.passwordHash())) {
            throw new BadInput("WRONG_PASSWORD", "currentPassword", "当前密码不对，请重新输入。");
        }
        if (change.newPassword().equals(change.currentPassword())) {
            throw new BadInput("PASSWORD_UNCHANGED", "newPassword", "新密码不能与当前密码相同。");
        }
        if (change.newPassword().toLowerCase().contains(account.username().toLowerCase())) {
            throw new BadInput("PASSWORD_WEAK", "newPassword", "新密码不能包含用户名，请换一个。");
        }
        account.changePassword(Passwords.hash(change.newPassword()), false);
        sessions.endOthers(account.id(), current.hash());
    }
}
