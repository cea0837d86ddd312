package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.identity.AccountDirectory;
import org.sanbuzou.member.OfficeDirectory;

/** Who is told what officers have to decide: those in office, and those whose accounts may act as officers. */
@ApplicationScoped
class Officers {
    private final OfficeDirectory offices;
    private final AccountDirectory accounts;

    Officers(OfficeDirectory offices, AccountDirectory accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    Set<UUID> members() {
        var members = new HashSet<>(offices.holders());
        members.addAll(accounts.officers());
        return members;
    }
}
