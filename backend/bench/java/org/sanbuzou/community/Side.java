package org.sanbuzou.community;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** One way to make a service record durable. */
interface Side {
    String name();

    Connection connect(int number) throws Exception;

    /** The process in between, if there is one. */
    Optional<ProcessHandle> server();

    /** Used by one thread. */
    interface Connection extends AutoCloseable {
        /** Returns when one new record is durable. */
        void record() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }
}
