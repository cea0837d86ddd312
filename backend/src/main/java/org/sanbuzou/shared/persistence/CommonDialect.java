package org.sanbuzou.shared.persistence;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** MySQL's dialect without what MariaDB lacks: {@code for update of alias}. Row locks are {@code for update} on both. */
public class CommonDialect extends MySQLDialect {
    private static final LockingSupport PLAIN_ROW_LOCKS = new MariaDBLockingSupport(false, false);

    public CommonDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return PLAIN_ROW_LOCKS;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
