package org.sanbuzou.identity;

import jakarta.enterprise.context.ApplicationScoped;
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
     * Opens an account under the member's name in pinyin.
     *
     * @param password stays until its owner changes it
     * @return the user name
     */
    public String open(Member member, Role role, String password) {
        return service.openFor(member, role, password).username();
    }

    /** A password that nobody could guess and anybody can copy by hand. */
    public String freshPassword() {
        return Passwords.initial();
    }
}
