package org.sanbuzou.testing;

import java.nio.file.Path;
import org.sanbuzou.launch.LaunchSettings;

/** Where the tests have their database from. */
public final class TestDatabase {
    private TestDatabase() {}

    /** Outside {@code target}, so that the server is not unpacked again after every clean build. */
    public static Path binaries() {
        return LaunchSettings.of(System.getenv(), Path.of("")).binaries();
    }
}
