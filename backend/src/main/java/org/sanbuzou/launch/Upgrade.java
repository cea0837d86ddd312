package org.sanbuzou.launch;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * Changes of tables cannot be rolled back. Before a newer application changes them, the database is copied; when it was stopped
 * or failed on the way, the next start begins again with the copy. Nobody can write before {@link #done()}, so nothing is lost.
 */
final class Upgrade {
    private static final String MIGRATIONS = "db/migration/";
    private static final String FIRST = MIGRATIONS + "V0001__branch_create.sql";
    private static final String NONE = "none";

    private final Path data;
    /** Complete or absent; present: an upgrade is under way. */
    private final Path before;

    private final Path unfinished;
    /** What an interrupted start left: never deleted for another reason than a later one. */
    private final Path aside;

    private final Path mark;
    private final String newest;

    private Upgrade(Path root, String newest) {
        this.data = root.resolve("database");
        this.before = root.resolve("database.before-upgrade");
        this.unfinished = root.resolve("database.before-upgrade.partial");
        this.aside = root.resolve("database.interrupted");
        this.mark = root.resolve("database.version");
        this.newest = newest;
    }

    /** From what the folder holds to the tables of this application. */
    static Upgrade in(Path root) throws IOException {
        return new Upgrade(root, newestMigration());
    }

    static Upgrade to(String version, Path root) {
        return new Upgrade(root, version);
    }

    /** A database of which only the files are made. */
    void begins() throws IOException {
        Files.writeString(mark, NONE);
    }

    /** While no server runs. */
    void prepare(Consumer<String> say) throws IOException {
        Folders.delete(unfinished);
        if (Files.exists(before)) {
            say.accept("上次升级没有完成，正在恢复升级前的数据，然后重新升级；升级到一半的数据移到 " + aside + "。");
            putAside();
            Files.move(before, data, StandardCopyOption.ATOMIC_MOVE);
        }
        var version = Files.exists(mark) ? Files.readString(mark).strip() : "";
        if (version.equals(NONE) && Files.exists(data)) {
            say.accept("第一次启动没有完成，重新建立数据库；未完成的移到 " + aside + "。");
            putAside();
        } else if (Files.exists(data) && !version.equals(newest)) {
            say.accept("程序有新版本，升级前先备份数据……");
            Folders.requireSpace(data, Folders.size(data));
            Folders.copy(data, unfinished);
            Files.move(unfinished, before, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void putAside() throws IOException {
        if (Files.exists(data)) {
            Folders.delete(aside);
            Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The tables are those of this application: from now on people may write. */
    void done() throws IOException {
        if (Files.exists(before)) {
            Files.move(before, unfinished, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.writeString(mark, newest);
        Folders.delete(unfinished);
    }

    private static String newestMigration() throws IOException {
        var first = Thread.currentThread().getContextClassLoader().getResource(FIRST);
        if (first == null) {
            throw new IOException("no migrations in this program");
        }
        if (first.openConnection() instanceof JarURLConnection packed) {
            return newest(packed.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(MIGRATIONS))
                    .map(name -> name.substring(MIGRATIONS.length())));
        }
        try (var files = Files.list(Path.of(URI.create(first.toString())).getParent())) {
            return newest(files.map(file -> file.getFileName().toString()));
        }
    }

    private static String newest(Stream<String> names) {
        return names.filter(name -> name.matches("V\\d+__.*\\.sql"))
                .map(name -> name.replaceFirst("__.*", ""))
                .max(String::compareTo)
                .orElseThrow();
    }
}
