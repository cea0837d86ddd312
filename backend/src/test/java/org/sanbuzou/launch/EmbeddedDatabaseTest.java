package org.sanbuzou.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestDatabase;

class EmbeddedDatabaseTest {
    @TempDir
    Path dataDir;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<EmbeddedDatabase> started = new ArrayList<>();

    @AfterEach
    void stopAll() {
        started.forEach(EmbeddedDatabase::close);
    }

    @Test
    void dataOutlivesStopAndStart() throws Exception {
        var first = start();
        write(first, "通知");
        first.close();

        assertThat(read(start())).containsExactly("通知");
    }

    @Test
    void dataOutlivesAKilledServerWhichComesBackAtTheSameAddress() throws Exception {
        var database = start();
        write(database, "已提交");
        var address = database.address();
        kill(database);

        awaitSaying("数据库已恢复");
        assertThat(database.address()).isEqualTo(address);
        assertThat(read(database)).containsExactly("已提交");
    }

    @Test
    void shutsDownTheServerOfAnApplicationThatWasKilled() throws Exception {
        var orphan = orphanedServer();

        var database = start();

        assertThat(orphan.isAlive()).isFalse();
        assertThat(read(database)).containsExactly("孤儿");
        assertThat(said).anyMatch(line -> line.contains("进程 " + orphan.pid() + " 还在运行"));
    }

    @Test
    void recoversWhenServerAndApplicationWereKilled() throws Exception {
        var orphan = orphanedServer();
        orphan.destroyForcibly();
        orphan.onExit().join();
        assertThat(dataDir.resolve("database.pid")).exists();

        assertThat(read(start())).containsExactly("孤儿");
        assertThat(said).anyMatch(line -> line.contains("遗留的进程文件"));
    }

    @Test
    void aPidThatNowBelongsToAStrangerIsLeftAlone() throws Exception {
        var own = ProcessHandle.current();
        Files.writeString(dataDir.resolve("database.pid"), String.valueOf(own.pid()));

        start();

        assertThat(own.isAlive()).isTrue();
        assertThat(said).noneMatch(line -> line.contains("还在运行"));
    }

    @Test
    void redoesAnInterruptedFirstStart() throws Exception {
        var half = Files.createDirectories(dataDir.resolve("database.new/mysql"));
        Files.writeString(half.resolve("global_priv.MAD"), "half");

        write(start(), "完整");

        assertThat(dataDir.resolve("database.new")).doesNotExist();
    }

    @Test
    void isMadeBesideAnotherAtTheSameMoment(@TempDir Path together) throws Exception {
        var number = new AtomicInteger();
        var both = AtOnce.run(2, () -> {
            var folder = together.resolve(String.valueOf(number.incrementAndGet()));
            return EmbeddedDatabase.start(folder, TestDatabase.binaries(), said::add);
        });
        started.addAll(both);

        for (var database : both) {
            write(database, "同时");
            assertThat(read(database)).containsExactly("同时");
        }
    }

    @Test
    void keepsItsTemporaryFilesToItselfAndClearsThemAtAStart() throws Exception {
        var left = Files.createDirectories(dataDir.resolve("database.tmp")).resolve("#sql-temptable");
        Files.writeString(left, "left by a server that was killed");

        try (var connection = connect(start());
                var row = connection.createStatement().executeQuery("select @@tmpdir")) {
            row.next();
            assertThat(Path.of(row.getString(1))).isEqualTo(left.getParent());
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void remembersItsPortAndAvoidsItWhenTaken() throws Exception {
        var first = start();
        var port = portOf(first);
        first.close();
        var second = start();
        assertThat(portOf(second)).isEqualTo(port);
        second.close();

        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(portOf(start())).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void refusesASecondOwnerOfTheSameFolder() throws Exception {
        start();

        assertThatThrownBy(this::start)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("正被另一个三步走支部工作台使用")
                .hasMessageContaining("进程 " + ProcessHandle.current().pid());
    }

    @Test
    void keepsThePasswordPrivateAndReplacesALostOne() throws Exception {
        var first = start();
        write(first, "甲");
        var password = dataDir.resolve("database.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        var lost = Files.readString(password);
        first.close();
        Files.delete(password);

        var second = start();

        assertThat(second.address().password()).isNotEqualTo(lost);
        assertThat(read(second)).containsExactly("甲");
        assertThat(second.address().toString()).doesNotContain(second.address().password());
    }

    @Test
    void isDurableAndSpeaksTheCommonSubset() throws Exception {
        try (var connection = connect(start());
                var row = connection.createStatement().executeQuery("""
                        select @@innodb_flush_log_at_trx_commit, @@transaction_isolation, @@time_zone, @@collation_database,
                               @@collation_connection, @@bind_address, @@have_ssl""")) {
            row.next();
            var values = new ArrayList<String>();
            for (var column = 1; column <= 7; column++) {
                values.add(row.getString(column));
            }
            assertThat(values)
                    .containsExactly(
                            "1",
                            "READ-COMMITTED",
                            "+00:00",
                            "utf8mb4_unicode_520_ci",
                            "utf8mb4_unicode_520_ci",
                            "127.0.0.1",
                            "DISABLED");
        }
    }

    private EmbeddedDatabase start() throws IOException {
        var database = EmbeddedDatabase.start(dataDir, TestDatabase.binaries(), said::add);
        started.add(database);
        database.upgraded();
        return database;
    }

    /** A server on the data folder that no application owns, as after {@code kill -9} of the application. */
    private ProcessHandle orphanedServer() throws Exception {
        var database = start();
        write(database, "孤儿");
        database.close();
        var folder = DataFolder.own(dataDir);
        var orphan = new ServerCommand(folder, ServerBinaries.unpackedIn(TestDatabase.binaries(), said::add))
                .serve(portOf(database));
        while (!Files.exists(dataDir.resolve("database.pid")) && !orphan.waitFor(20, TimeUnit.MILLISECONDS)) {
            assertThat(orphan.isAlive()).isTrue();
        }
        folder.close();
        return orphan.toHandle();
    }

    private void kill(EmbeddedDatabase database) {
        ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
    }

    private void awaitSaying(String words) throws InterruptedException {
        for (var line = ""; !line.contains(words); ) {
            line = said.poll(60, TimeUnit.SECONDS);
            assertThat(line).isNotNull();
        }
    }

    private static int portOf(EmbeddedDatabase database) {
        return Integer.parseInt(database.address().url().replaceFirst(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1"));
    }

    private static void write(EmbeddedDatabase database, String text) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table note (content varchar(20) primary key)");
            statement.execute("insert into note values ('" + text + "')");
        }
    }

    private static List<String> read(EmbeddedDatabase database) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery("select content from note")) {
            var notes = new ArrayList<String>();
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
            return notes;
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        var address = database.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
