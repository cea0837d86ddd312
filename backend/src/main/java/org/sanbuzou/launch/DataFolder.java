package org.sanbuzou.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder that holds the embedded database and what is remembered about it. Owned by one application at a time. */
final class DataFolder implements AutoCloseable {
    // Far behind the content, so that the number of the owning process stays readable where locks are mandatory.
    private static final long LOCK_POSITION = 1L << 40;

    private final Path root;
    private final FileChannel owner;

    private DataFolder(Path root, FileChannel owner) {
        this.root = root;
        this.owner = owner;
    }

    /** Takes the folder over for this process; the operating system gives it back when the process ends in any way. */
    static DataFolder own(Path root) {
        try {
            Files.createDirectories(root);
            var lockFile = root.resolve("owner.lock");
            var channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new LaunchFailure("数据目录 %s 正被另一个三步走支部工作台使用（进程 %s）。请先停止它，或用 SANBUZOU_DATA_DIR 指定另一个目录。"
                        .formatted(root, Files.readString(lockFile).strip()));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new LaunchFailure("数据目录 " + root + " 不能使用：" + Folders.reason(e), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCK_POSITION, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("database");
    }

    /** Where a database is made before it is renamed to {@link #data()}; found at a start, it is an interrupted one. */
    Path unfinishedData() {
        return root.resolve("database.new");
    }

    /** Where the server sorts and makes tables anew; what is in it at a start was left by one that was killed. */
    Path temporary() {
        return root.resolve("database.tmp");
    }

    Path pidFile() {
        return root.resolve("database.pid");
    }

    Path bootstrapScript() {
        return root.resolve("bootstrap.sql");
    }

    Path log() {
        return root.resolve("database.log");
    }

    String password() throws IOException {
        var file = root.resolve("database.password");
        if (!Files.exists(file) || Files.readString(file).isBlank()) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Folders.writePrivately(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    /** The port of the last start when it is still free, else another free one. */
    int port() throws IOException {
        var file = root.resolve("database.port");
        var remembered = Files.exists(file) ? Files.readString(file).strip() : "";
        if (remembered.matches("[1-9]\\d{0,4}") && isFree(Integer.parseInt(remembered))) {
            return Integer.parseInt(remembered);
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, String.valueOf(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
