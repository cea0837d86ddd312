package org.sanbuzou.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A database server that outlived its application, which was killed. Two servers on the same files would damage them,
 * so it is shut down before a new one starts.
 */
final class EarlierServer {
    private static final long PATIENCE_SECONDS = 30;

    private final DataFolder folder;
    private final Consumer<String> say;

    EarlierServer(DataFolder folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    void stop() throws IOException {
        for (var process : ProcessHandle.allProcesses().filter(this::isOurs).toList()) {
            say.accept("上次没有正常退出，数据库进程 " + process.pid() + " 还在运行，正在关闭它……");
            stop(process);
        }
        if (Files.deleteIfExists(folder.pidFile())) {
            say.accept("上次没有正常退出，已清理遗留的进程文件；数据库会自动恢复已提交的数据。");
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var arguments = process.info().arguments();
        return arguments
                .map(given -> Arrays.stream(given).anyMatch(this::namesOurFolder))
                .orElseGet(() -> isInPidFile(process));
    }

    private boolean namesOurFolder(String argument) {
        return argument.equals("--datadir=" + folder.data()) || argument.equals("--datadir=" + folder.unfinishedData());
    }

    // Windows does not tell the arguments of a process. The number alone may have been given to a stranger since.
    private boolean isInPidFile(ProcessHandle process) {
        return process.info()
                        .command()
                        .filter(command -> command.endsWith("mysqld.exe"))
                        .isPresent()
                && recordedPid().filter(pid -> pid == process.pid()).isPresent();
    }

    private Optional<Long> recordedPid() {
        try {
            return Optional.of(Files.readString(folder.pidFile()).strip())
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            if (!ended(process)) {
                throw new LaunchFailure("上次遗留的数据库进程 " + process.pid() + " 无法结束，请手动结束它后再启动。");
            }
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("启动被中断。", e);
        }
    }
}
