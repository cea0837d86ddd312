package org.sanbuzou.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;
import org.sanbuzou.identity.TestAccounts;

/**
 * How many statements Hibernate sent; the audit's one batch per transaction comes on top. The first request of each caller
 * reads session and account anew.
 */
public final class Statements {
    private Statements() {}

    public static long during(Runnable act) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        Arc.container().instance(TestAccounts.class).get().forgetCallers();
        long before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
