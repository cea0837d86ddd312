package org.sanbuzou.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.Console;
import org.sanbuzou.shared.security.Role;

/** An empty database gets one branch and the account of its administrator. */
@ApplicationScoped
class FirstStart {
    static final int BEFORE_DEMO = 100;
    private static final String USERNAME = "admin";

    private final BranchDirectory branches;
    private final AccountService service;
    private final Accounts accounts;
    private final String branchName;
    private final Optional<String> givenPassword;

    FirstStart(
            BranchDirectory branches,
            AccountService service,
            Accounts accounts,
            @ConfigProperty(name = "sanbuzou.branch.name", defaultValue = "党支部") String branchName,
            @ConfigProperty(name = "sanbuzou.admin.password") Optional<String> givenPassword) {
        this.branches = branches;
        this.service = service;
        this.accounts = accounts;
        this.branchName = branchName;
        this.givenPassword = givenPassword;
    }

    @ActivateRequestContext
    @Transactional
    void prepare(@Observes @jakarta.annotation.Priority(BEFORE_DEMO) StartupEvent started) {
        if (branches.isEmpty()) {
            open();
        }
    }

    private void open() {
        branches.open(branchName, null, false);
        var administrator = service.openAdministrator(USERNAME, Role.INSTALLATION);
        if (givenPassword.isPresent()) {
            accounts.require(administrator.account().id()).changePassword(Passwords.hash(givenPassword.get()), false);
        } else {
            announce(administrator.initialPassword());
        }
    }

    /** To the console and not to the log, which is kept. */
    private static void announce(String password) {
        Console.say("首次启动：已建立管理员账号 %s，初始密码 %s（只显示这一次，首次登录后请修改）".formatted(USERNAME, password));
    }
}
