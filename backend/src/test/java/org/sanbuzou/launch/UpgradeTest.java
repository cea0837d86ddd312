package org.sanbuzou.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanbuzou.testing.TestDatabase;

class UpgradeTest {
    @TempDir
    Path dataDir;

    private final List<String> said = new ArrayList<>();
    private EmbeddedDatabase database;

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void thatWasInterruptedBeginsAgainWithWhatWasThere() throws Exception {
        start("V0001");
        execute("create table note (content varchar(20))", "insert into note values ('升级前')");
        database.upgraded();

        startAgain("V0002");
        execute("alter table note add column half int", "update note set content = '半途'");
        startAgain("V0002");

        assertThat(said).anyMatch(line -> line.contains("恢复升级前的数据"));
        assertThat(rows("select * from note")).containsExactly("升级前");
        execute("alter table note add column half int", "update note set content = '升级后'");
        database.upgraded();
        startAgain("V0002");
        assertThat(rows("select content from note where half is null")).containsExactly("升级后");
        assertThat(dataDir.resolve("database.before-upgrade")).doesNotExist();
    }

    @Test
    void madeInPartBeforeAFirstStartWasInterruptedIsMadeAnew() throws Exception {
        start("V0001");
        execute("create table half (id int)");

        startAgain("V0001");

        assertThat(rows("select table_name from information_schema.tables where table_schema = database()"))
                .isEmpty();
    }

    @Test
    void ofAFolderThatRemembersNoVersionIsMadeWithACopyToo() throws Exception {
        start("V0001");
        execute("create table note (content varchar(20))");
        database.upgraded();
        Files.delete(dataDir.resolve("database.version"));

        startAgain("V0001");

        assertThat(dataDir.resolve("database.before-upgrade")).exists();
        assertThat(rows("select * from note")).isEmpty();
    }

    @Test
    void goesByTheNewestMigrationOfTheProgram() throws Exception {
        start("V0001");
        Upgrade.in(dataDir).done();

        var migrations = Path.of("src/main/resources/db/migration");
        try (var files = Files.list(migrations)) {
            Function<Path, String> version =
                    file -> file.getFileName().toString().substring(0, 5);
            assertThat(Files.readString(dataDir.resolve("database.version")))
                    .isEqualTo(files.map(version).max(String::compareTo).orElseThrow());
        }
    }

    private void startAgain(String version) {
        database.close();
        start(version);
    }

    private void start(String version) {
        database = EmbeddedDatabase.start(
                DataFolder.own(dataDir), TestDatabase.binaries(), Upgrade.to(version, dataDir), said::add);
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private Connection connect() throws SQLException {
        var address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
