package org.sanbuzou.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** How the database server is called: to make a new database, and to serve it. */
final class ServerCommand {
    static final String DATABASE = "sanbuzou";
    static final String USER = "sanbuzou";

    // The order of the vendor's mariadb-install-db, without its help texts. Called directly because that script needs a
    // shell; root may log in through a socket file only, and there is none.
    private static final String SYSTEM_PROLOGUE = """
            create database if not exists mysql;
            use mysql;
            set @auth_root_socket='root';
            """;
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final DataFolder folder;
    private final ServerBinaries binaries;

    ServerCommand(DataFolder folder, ServerBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    Process bootstrap() throws IOException {
        var script = folder.bootstrapScript();
        try (var out = Files.newOutputStream(script)) {
            out.write(SYSTEM_PROLOGUE.getBytes(StandardCharsets.UTF_8));
            for (var file : SYSTEM_TABLES) {
                Files.copy(binaries.share().resolve(file), out);
            }
        }
        return builder(folder.unfinishedData(), "--bootstrap")
                .redirectInput(script.toFile())
                .start();
    }

    Process serve(int port) throws IOException {
        var builder = builder(
                folder.data(), "--port=" + port, "--pid-file=" + folder.pidFile(), "--init-file=" + accessScript());
        return builder.start();
    }

    // Run at every start: a password file that was lost or restored from elsewhere never locks the application out.
    private Path accessScript() throws IOException {
        var script = folder.root().resolve("database.access.sql");
        Folders.writePrivately(script, """
                create database if not exists %1$s;
                create or replace user '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all privileges on %1$s.* to '%2$s'@'127.0.0.1';
                """.formatted(DATABASE, USER, folder.password()));
        return script;
    }

    private ProcessBuilder builder(Path data, String... more) throws IOException {
        var arguments = new ArrayList<String>();
        arguments.add(binaries.server().toString());
        arguments.add("--defaults-file=" + settings());
        arguments.add("--basedir=" + binaries.folder());
        arguments.add("--lc-messages-dir=" + binaries.share());
        arguments.add("--datadir=" + data);
        arguments.add("--tmpdir=" + emptyTemporary());
        if (OperatingSystem.isRoot()) {
            arguments.add("--user=root");
        }
        arguments.addAll(List.of(more));
        return new ProcessBuilder(arguments)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    }

    // In the folder that all share, servers that start at the same moment take each other's files.
    private Path emptyTemporary() throws IOException {
        Folders.delete(folder.temporary());
        return Files.createDirectory(folder.temporary());
    }

    private Path settings() throws IOException {
        var file = folder.root().resolve("mariadb.cnf");
        try (InputStream packed = ServerCommand.class.getResourceAsStream("mariadb.cnf")) {
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
