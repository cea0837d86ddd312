package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Forbidden;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class AccountService {
    private final Accounts accounts;
    private final LoginNames names;
    private final Sessions sessions;
    private final MemberDirectory members;
    private final CurrentBranch branch;
    private final BranchTime time;
    private final Event<AccessChanged> changed;

    AccountService(
            Accounts accounts,
            LoginNames names,
            Sessions sessions,
            MemberDirectory members,
            CurrentBranch branch,
            BranchTime time,
            Event<AccessChanged> changed) {
        this.accounts = accounts;
        this.names = names;
        this.sessions = sessions;
        this.members = members;
        this.branch = branch;
        this.time = time;
        this.changed = changed;
    }

    @Transactional
    NewAccount create(CreateAccount create) {
        if (!names.isFree(create.username())) {
            throw new RuleViolation("USERNAME_TAKEN", "用户名 " + create.username() + " 已被使用，请换一个。");
        }
        if (create.memberId() != null) {
            members.named(create.memberId(), "memberId");
            if (accounts.membersWithAccount().contains(create.memberId())) {
                throw new RuleViolation("MEMBER_HAS_ACCOUNT", "这名党员已有账号，可在账号列表中重置密码。");
            }
        }
        return open(create.username(), create.displayName(), highest(create.roles()), create.memberId());
    }

    /** Opens accounts for all given members, or all in service, who have none yet; the name is the name in pinyin. */
    @Transactional
    NewAccount.Batch createMissing(CreateMissingAccounts create) {
        var existing = accounts.membersWithAccount();
        var wanted = create.memberIds() == null
                ? members.inService()
                : new HashSet<>(create.memberIds())
                        .stream().map(id -> members.named(id, "memberIds")).toList();
        return new NewAccount.Batch(wanted.stream()
                .filter(member -> !existing.contains(member.id()))
                .sorted(Comparator.comparing(Member::namePinyin).thenComparing(Member::id))
                .map(member -> open(freeName(member), member.name(), Role.MEMBER, member.id()))
                .toList());
    }

    /** Opens accounts for members who have none yet, all with one password that is final. */
    @Transactional
    List<String> open(List<Member> people, Role role, String password) {
        var hash = Passwords.hash(password);
        return people.stream()
                .map(member -> opened(freeName(member), member.name(), role, member.id(), hash, false))
                .map(Account::username)
                .toList();
    }

    /** Makes the first administrator of a branch that was just entered. */
    NewAccount openAdministrator(String username, Role role) {
        if (!names.isFree(username)) {
            throw new RuleViolation("USERNAME_TAKEN", "用户名 " + username + " 已被使用，请换一个。");
        }
        return open(username, "管理员", role, null);
    }

    private NewAccount open(String username, String displayName, Role role, UUID memberId) {
        var password = Passwords.initial();
        var account = opened(username, displayName, role, memberId, Passwords.hashInitial(password), true);
        return new NewAccount(AccountView.of(account, time.now()), password);
    }

    private Account opened(
            String username, String displayName, Role role, UUID memberId, String hash, boolean mustChangePassword) {
        var account = new Account(branch.require(), username, displayName, role, memberId);
        account.changePassword(hash, mustChangePassword);
        accounts.persist(account);
        names.persist(new LoginName(account));
        return account;
    }

    private String freeName(Member member) {
        var base = member.namePinyin().replaceAll("[^a-z0-9]", "");
        var stem = base.length() < 2 ? "member" + base : base.substring(0, Math.min(base.length(), 40));
        var name = stem;
        for (int number = 2; !names.isFree(name); number++) {
            name = stem + number;
        }
        return name;
    }

    @Transactional
    AccountView update(UUID id, IfMatch ifMatch, UpdateAccount update) {
        var account = accounts.require(id);
        account.expect(ifMatch);
        var role = account.role() == Role.INSTALLATION ? Role.INSTALLATION : highest(update.roles());
        requireAnotherAdministrator(account, role, update.disabled());
        account.change(update.displayName(), role, update.disabled());
        changed.fire(new AccessChanged(account.branchId()));
        if (update.disabled()) {
            sessions.endAll(id);
        }
        accounts.flush();
        return AccountView.of(account, time.now());
    }

    private void requireAnotherAdministrator(Account account, Role role, boolean disabled) {
        boolean stops =
                account.role().covers(Role.ADMIN) && !account.isDisabled() && (disabled || !role.covers(Role.ADMIN));
        if (stops && accounts.activeAdministrators() <= 1) {
            throw new RuleViolation("LAST_ADMINISTRATOR", "这是最后一个可用的管理员账号，请先指定另一名管理员。");
        }
    }

    @Transactional
    NewAccount resetPassword(UUID id) {
        var account = accounts.require(id);
        var password = Passwords.initial();
        account.changePassword(Passwords.hashInitial(password), true);
        sessions.endAll(id);
        accounts.flush();
        return new NewAccount(AccountView.of(account, time.now()), password);
    }

    @Transactional
    void endSessions(UUID id) {
        accounts.require(id);
        sessions.endAll(id);
    }

    private static Role highest(List<Role> roles) {
        var role = roles.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (role == Role.INSTALLATION) {
            throw new Forbidden("系统管理员只有一个，不能另行指定。");
        }
        return role;
    }
}
