package org.sanbuzou.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.launch.DatabaseAddress;
import org.sanbuzou.launch.LaunchSettings;

/** The data folder of one server under test: thrown away in the end, but for the log. */
record ProductFolder(Path root) {
    /** Of the server that was taken away last. */
    static final Path LAST_LOG = Path.of("target/last-product.log");

    static ProductFolder fresh() throws IOException {
        return new ProductFolder(Files.createTempDirectory("sanbuzou-product-"));
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** With every driver setting of the product. */
    DatabaseAddress database() throws IOException {
        var port = Files.readString(root.resolve("database.port")).strip();
        var password = Files.readString(root.resolve("database.password")).strip();
        var settings = Map.of(
                "IT_URL", "jdbc:mysql://127.0.0.1:" + port + "/sanbuzou?sslMode=DISABLED", "IT_PASSWORD", password);
        return LaunchSettings.outside(settings, "IT").orElseThrow();
    }

    /** Found by its folder, as it may be the child of an earlier, killed server; also one that makes the database. */
    Optional<ProcessHandle> databaseProcess() {
        var data = "--datadir=" + root.resolve("database");
        return ProcessHandle.allProcesses()
                .filter(each -> each.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(given -> given.startsWith(data)))
                .findFirst();
    }

    void delete() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), LAST_LOG, StandardCopyOption.REPLACE_EXISTING);
            }
            if (Files.exists(root)) {
                deleteAll();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deleteAll() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
