package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.security.Role;

/** Accounts of members, for the features above. */
@ApplicationScoped
public class AccountDirectory {
    private final AccountService service;
    private final Accounts accounts;

    AccountDirectory(AccountService service, Accounts accounts) {
        this.service = service;
        this.accounts = accounts;
    }

    /** How many members have an account. */
    public long ofMembers() {
        return accounts.ofMembers();
    }

    /** The members whose accounts may do what officers do. */
    public Set<UUID> officers() {
        return accounts.officers();
    }

    /** Whether this is an account of the branch that nobody has closed; a token is none. */
    public boolean isOpen(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> !account.isDisabled())
                .isPresent();
    }

    /**
     * Holds the account until the transaction ends, so that what belongs to one account is written by one request at a time.
     *
     * @return false when there is no such account, as for a token
     */
    public boolean lock(UUID id) {
        return accounts.lock(id) != null;
    }

    /**
     * Opens accounts under the members' names in pinyin.
     *
     * @param password of all of them, until an owner changes it
     * @return the user names, in the order of the members
     */
    public List<String> open(List<Member> members, Role role, String password) {
        return service.open(members, role, password);
    }

    /** A password that nobody could guess and anybody can copy by hand. */
    public String freshPassword() {
        return Passwords.initial();
    }
}
