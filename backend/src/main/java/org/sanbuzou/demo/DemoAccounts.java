package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
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
        var password = givenPassword.orElseGet(accounts::freshPassword);
        var committee = accounts.open(people.subList(0, officers), Role.OFFICER, password);
        var members = accounts.open(people.subList(officers, people.size()), Role.MEMBER, password);
        return List.of(
                "  委员：" + String.join("、", committee),
                "  党员：" + String.join("、", members),
                givenPassword.isPresent()
                        ? "  密码：SANBUZOU_DEMO_PASSWORD 给出的那一个"
                        : "  以上账号的密码：" + password + "（只显示这一次）");
    }
}
