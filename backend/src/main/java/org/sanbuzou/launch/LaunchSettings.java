package org.sanbuzou.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about the start.
 *
 * @param dataDir {@code SANBUZOU_DATA_DIR}, else {@code .sanbuzou} in the checkout, else in the working directory
 * @param binaries {@code SANBUZOU_DB_BINARIES}, the folder that keeps unpacked database servers, else the data folder
 * @param outside {@code SANBUZOU_DB_URL} with {@code _USER} and {@code _PASSWORD}; present: nothing is embedded
 */
public record LaunchSettings(Path dataDir, Path binaries, Optional<DatabaseAddress> outside) {
    static final String OUTSIDE_ADVICE =
            "也可以设置 SANBUZOU_DB_URL、SANBUZOU_DB_USER、SANBUZOU_DB_PASSWORD，改用已有的 MySQL 8 或 MariaDB。";

    public static LaunchSettings of(Map<String, String> environment, Path workingDirectory) {
        var dataDir = path(environment, "SANBUZOU_DATA_DIR").orElseGet(() -> defaultDataDir(workingDirectory));
        return new LaunchSettings(
                dataDir,
                path(environment, "SANBUZOU_DB_BINARIES").orElse(dataDir),
                outside(environment, "SANBUZOU_DB"));
    }

    /** The folder of photos, where they do not go to another store. */
    Path files() {
        return dataDir.resolve("files");
    }

    /** The address that the variables with this prefix name, when there is one. */
    public static Optional<DatabaseAddress> outside(Map<String, String> environment, String prefix) {
        return Optional.ofNullable(environment.get(prefix + "_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> DatabaseAddress.outside(
                        url.strip(),
                        environment.getOrDefault(prefix + "_USER", "sanbuzou"),
                        environment.getOrDefault(prefix + "_PASSWORD", "")));
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> Path.of(value.strip()).toAbsolutePath().normalize());
    }

    private static Path defaultDataDir(Path workingDirectory) {
        var start = workingDirectory.toAbsolutePath().normalize();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("backend/pom.xml"))) {
                return folder.resolve(".sanbuzou");
            }
        }
        return start.resolve(".sanbuzou");
    }
}
