package org.sanbuzou.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Work on the folders of the data directory. */
final class Folders {
    private Folders() {}

    /** Stops with a sentence when the file system that holds the folder has too little room left. */
    static void requireSpace(Path folder, long bytes) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new LaunchFailure("磁盘空间不足：%s 需要 %d MB，只剩 %d MB。请清理磁盘，或用 SANBUZOU_DATA_DIR 指定别的目录。"
                    .formatted(folder, bytes >> 20, free >> 20));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var content = Files.walk(folder)) {
            for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static long size(Path folder) throws IOException {
        try (var content = Files.walk(folder)) {
            return content.mapToLong(path -> path.toFile().length()).sum();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var content = Files.walk(from)) {
            for (var path : content.toList()) {
                copyDurably(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** On the disk when it returns, as what follows may damage the original. */
    private static void copyDurably(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        if (Files.isRegularFile(to)) {
            try (var file = FileChannel.open(to, StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
    }

    /** Writes a file that only its owner can read, before the first byte of content is in it. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "没有权限读写 " + e.getMessage() + "。请检查目录的所有者和权限。";
        }
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return "磁盘已满。请清理磁盘后再启动。";
        }
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getFile() + "：" + failed.getReason()
                : String.valueOf(e.getMessage());
    }
}
