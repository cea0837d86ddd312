package org.sanbuzou.testing;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** How many statements Hibernate sent; the audit's one batch per transaction comes on top. */
public final class Statements {
    private Statements() {}

    public static long during(Runnable act) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        act.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
