package org.sanbuzou.shared.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Files in a folder. A file appears under its name only when it is whole and on the disk. */
class FolderStore implements FileStore {
    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void open() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new IllegalStateException("照片目录 " + root + " 不能使用，请检查目录的所有者和权限。", e);
        }
    }

    @Override
    public void put(FileKey key, byte[] content) {
        try {
            var file = root.resolve(key.path());
            Files.createDirectories(file.getParent());
            var unfinished = file.resolveSibling("." + UUID.randomUUID());
            try {
                write(unfinished, content);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    @Override
    public Optional<byte[]> get(FileKey key) {
        try {
            return Optional.of(Files.readAllBytes(root.resolve(key.path())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between calls.
    }

    @Override
    public void delete(FileKey key) {
        try {
            Files.deleteIfExists(root.resolve(key.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
