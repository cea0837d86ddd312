package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sanbuzou.identity.AccountDirectory;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.security.Role;

/** An account for every invented member, so that each view can be looked at. */
@ApplicationScoped
class DemoAccounts {
    private final AccountDirectory accounts;
    private final Optional<String> givenPassword;

    DemoAccounts(
            AccountDirectory accounts,
            @ConfigProperty(name = "sanbuzou.demo.password") Optional<String> givenPassword) {
        this.accounts = accounts;
        this.givenPassword = givenPassword;
    }

    /**
     * @param officers how many of the people, from the first on, hold an office
     * @return who can log in, and how
     */
    List<String> fill(List<Member> people, int officers) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            var member = people.get(i);
            var password = givenPassword.orElseGet(accounts::freshPassword);
            var username = accounts.open(member, i < officers ? Role.OFFICER : Role.MEMBER, password);
            var shown = givenPassword.isPresent() ? "SANBUZOU_DEMO_PASSWORD" : password;
            lines.add("  %s（%s%s） %s".formatted(username, member.name(), i < officers ? "，委员" : "", shown));
        }
        return lines;
    }
}
