package org.sanbuzou.launch;

import com.mysql.cj.jdbc.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The MariaDB server packed with the application, on a data folder of its own. Acknowledged data outlives a stop and a
 * kill of either process. A server that dies while the application runs is started again at the same address.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final long BYTES_NEEDED = 300L << 20;
    // Recovery after a crash in the middle of a large import takes a while.
    private static final long READY_WITHIN_MILLIS = TimeUnit.MINUTES.toMillis(3);
    private static final long STOPPED_WITHIN_SECONDS = 60;
    private static final int RESTARTS = 20;

    private final DataFolder folder;
    private final ServerCommand command;
    private final Upgrade upgrade;
    private final Consumer<String> say;
    private Process server;
    private int port;
    private int restarts;
    private boolean closing;

    private EmbeddedDatabase(DataFolder folder, ServerCommand command, Upgrade upgrade, Consumer<String> say) {
        this.folder = folder;
        this.command = command;
        this.upgrade = upgrade;
        this.say = say;
    }

    /**
     * Starts the server; makes the database first when there is none.
     *
     * @param binaries the folder that keeps unpacked servers of all versions
     * @throws LaunchFailure when it cannot be started, with the reason for the person at the console
     */
    public static EmbeddedDatabase start(Path dataDir, Path binaries, Consumer<String> say) {
        var folder = DataFolder.own(dataDir);
        try {
            return start(folder, binaries, Upgrade.in(dataDir), say);
        } catch (IOException e) {
            folder.close();
            throw new LaunchFailure("数据库启动失败：" + StartFailure.reason(e), e);
        }
    }

    static EmbeddedDatabase start(DataFolder folder, Path binaries, Upgrade upgrade, Consumer<String> say) {
        try {
            var command = new ServerCommand(folder, ServerBinaries.unpackedIn(binaries, say));
            var database = new EmbeddedDatabase(folder, command, upgrade, say);
            database.open();
            return database;
        } catch (IOException e) {
            folder.close();
            throw new LaunchFailure("数据库启动失败：" + StartFailure.reason(e), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public DatabaseAddress address() {
        try {
            return DatabaseAddress.embedded(port, ServerCommand.DATABASE, ServerCommand.USER, folder.password());
        } catch (IOException e) {
            throw new LaunchFailure("数据库口令文件无法读取：" + Folders.reason(e), e);
        }
    }

    /**
     * The tables are those of this application, and people may write. Without it, the next start takes this one for unfinished
     * and begins again with what was there before.
     */
    public void upgraded() throws IOException {
        upgrade.done();
    }

    /** The process number of the server, for tests that kill it. */
    public synchronized long pid() {
        return server.pid();
    }

    private void open() throws IOException {
        new EarlierServer(folder, say).stop();
        if (Files.exists(folder.log())) {
            Files.move(
                    folder.log(), folder.root().resolve("database.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        upgrade.prepare(say);
        Folders.requireSpace(folder.root(), Files.exists(folder.data()) ? 0 : BYTES_NEEDED);
        if (!Files.exists(folder.data())) {
            create();
        }
        say.accept("正在启动数据库……");
        port = folder.port();
        launch();
        say.accept("数据库已就绪：127.0.0.1:" + port + "，数据保存在 " + folder.root());
    }

    // The rename makes the database complete or absent, whenever the first start is interrupted.
    private void create() throws IOException {
        say.accept("正在建立新的数据库……");
        Folders.delete(folder.unfinishedData());
        Files.createDirectories(folder.unfinishedData());
        var bootstrap = command.bootstrap();
        if (!ended(bootstrap, READY_WITHIN_MILLIS) || bootstrap.exitValue() != 0) {
            bootstrap.destroyForcibly();
            throw StartFailure.from(folder.log(), "数据库初始化失败");
        }
        Files.delete(folder.bootstrapScript());
        upgrade.begins();
        Files.move(folder.unfinishedData(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void launch() throws IOException {
        server = command.serve(port);
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(READY_WITHIN_MILLIS);
        while (!accepts()) {
            if (ended(server, 40) || System.nanoTime() > deadline) {
                server.destroyForcibly();
                throw StartFailure.from(folder.log(), "数据库没有启动成功");
            }
        }
        server.onExit().thenRun(this::startAgain);
    }

    private boolean accepts() {
        var login = new Properties();
        login.setProperty("user", ServerCommand.USER);
        login.setProperty("password", address().password());
        try (var connection = new Driver().connect(address().url(), login)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private synchronized void startAgain() {
        if (closing || restarts++ >= RESTARTS) {
            return;
        }
        say.accept("数据库进程意外退出，正在重新启动……");
        try {
            launch();
            say.accept("数据库已恢复。");
        } catch (IOException | LaunchFailure e) {
            say.accept("数据库无法恢复：" + e.getMessage());
        }
    }

    /** Shuts the server down in order, writing everything out, and gives the data folder back. */
    @Override
    public synchronized void close() {
        closing = true;
        server.destroy();
        if (!ended(server, TimeUnit.SECONDS.toMillis(STOPPED_WITHIN_SECONDS))) {
            server.destroyForcibly().onExit().join();
        }
        folder.close();
    }

    private static boolean ended(Process process, long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("启动被中断。", e);
        }
    }
}
