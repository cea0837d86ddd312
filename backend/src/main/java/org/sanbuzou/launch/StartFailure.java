package org.sanbuzou.launch;

import java.io.IOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/** Finds out why the database server did not start, and says what can be done about it. */
final class StartFailure {
    private static final int LINES_SHOWN = 12;
    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: (\\S+?):");

    private static final String HALF_UPGRADED = "数据库的表没有升级完（升级失败，或上次升级时被中断），数据没有删除。自带的数据库下次启动时先恢复到升级前，再重新升级；"
            + "用 SANBUZOU_DB_URL 的，请先用升级前的备份恢复数据库，再启动。原因：";

    private StartFailure() {}

    /** The application on top of a running database did not start. */
    static String explain(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root && !isHalfUpgraded(root)) {
            root = root.getCause();
        }
        if (isHalfUpgraded(root)) {
            return HALF_UPGRADED + root.getMessage();
        }
        return root instanceof BindException
                ? "端口已被占用。请停止占用它的程序，或用 SANBUZOU_PORT 指定别的端口。"
                : "原因见上面的日志：" + root.getMessage();
    }

    private static boolean isHalfUpgraded(Throwable failure) {
        return failure instanceof FlywayMigrateException || failure instanceof FlywayValidateException;
    }

    /** The program itself could not be executed. */
    static String reason(IOException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("error=2,")) {
            return "这个系统缺少 glibc（例如 Alpine），自带的数据库不能运行。" + LaunchSettings.OUTSIDE_ADVICE;
        }
        if (message.contains("error=8,") || message.contains("error=86,")) {
            return "自带的数据库不支持这种处理器（" + System.getProperty("os.arch") + "）。" + LaunchSettings.OUTSIDE_ADVICE;
        }
        if (message.contains("error=13,")) {
            return "数据库程序没有执行权限，数据目录所在的磁盘可能以 noexec 方式挂载。请用 SANBUZOU_DATA_DIR 指定别的目录。";
        }
        return Folders.reason(e);
    }

    /** The program ran and ended; its log tells why. */
    static LaunchFailure from(Path log, String what) throws IOException {
        var text = Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        var missing = MISSING_LIBRARY.matcher(text);
        if (missing.find()) {
            return new LaunchFailure(
                    what + "：系统缺少程序库 " + missing.group(1) + "，请用系统的软件包管理器安装它。" + LaunchSettings.OUTSIDE_ADVICE);
        }
        if (text.contains("No space left on device") || text.contains("Disk is full")) {
            return new LaunchFailure(what + "：磁盘已满。请清理磁盘后再启动，数据没有丢失。");
        }
        if (text.contains("Permission denied")) {
            return new LaunchFailure(what + "：没有权限读写 " + log.getParent() + "，请检查目录的所有者和权限。");
        }
        var lines = text.lines().toList();
        var tail = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        return new LaunchFailure(what + "，详情见 " + log + "：\n" + String.join("\n", tail));
    }
}
