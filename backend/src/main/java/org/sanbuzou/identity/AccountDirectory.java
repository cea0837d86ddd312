package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
