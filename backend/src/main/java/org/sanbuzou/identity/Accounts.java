package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.BranchSql;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Accounts extends BranchRepository<Account> {
    Accounts() {
        super("账号");
    }

    Page<Account> page(PageRequest request) {
        return page(request, Keyset.byId(), "", Map.of());
    }

    /** Empty for an account that is disabled. */
    Optional<Caller> caller(UUID branchId, UUID id) {
        var callers = columns(
                "select member_id, display_name, role, must_change_password from account",
                "id = ? and disabled = false",
                List.of(id),
                row -> new Caller(
                        branchId,
                        id,
                        BranchSql.id(row, 1),
                        row.getString(2),
                        Role.valueOf(row.getString(3)),
                        row.getBoolean(4),
                        null));
        return callers.stream().findFirst();
    }

    /** Two logins at once wait for each other instead of failing. */
    Account lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Set<UUID> membersWithAccount() {
        return find("memberId is not null").stream().map(Account::memberId).collect(Collectors.toSet());
    }

    Set<UUID> officers() {
        return find("disabled = false and memberId is not null and role <> ?1", Role.MEMBER).stream()
                .map(Account::memberId)
                .collect(Collectors.toSet());
    }

    long ofMembers() {
        return count("memberId is not null");
    }

    long activeAdministrators() {
        return count("disabled = false and role in ?1", Set.of(Role.ADMIN, Role.INSTALLATION));
    }
}
