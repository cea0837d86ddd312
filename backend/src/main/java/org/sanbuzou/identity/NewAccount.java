package org.sanbuzou.identity;

import java.util.List;

/** An account and the password that is shown this once. */
record NewAccount(AccountView account, String initialPassword) {
    /** Several at once. */
    record Batch(List<NewAccount> items) {}
}
