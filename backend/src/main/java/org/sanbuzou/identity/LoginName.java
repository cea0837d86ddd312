package org.sanbuzou.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.sanbuzou.shared.persistence.Unaudited;

/** From the name typed in to the branch and account behind it; names are unique in the whole installation. */
@Entity
@Unaudited
class LoginName {
    @Id
    private String username;

    private UUID branchId;
    private UUID accountId;

    protected LoginName() {}

    LoginName(Account account) {
        this.username = account.username();
        this.branchId = account.branchId();
        this.accountId = account.id();
    }

    UUID branchId() {
        return branchId;
    }

    UUID accountId() {
        return accountId;
    }
}
