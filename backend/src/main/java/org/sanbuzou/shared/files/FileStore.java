package org.sanbuzou.shared.files;

import java.util.Optional;

/** Keeps files by key. What {@link #put} has returned from survives a crash of the process. */
public interface FileStore extends AutoCloseable {
    /** @throws IllegalStateException with a sentence for the operator where nothing can be kept */
    void open();

    /** Replaces what was kept under the key. */
    void put(FileKey key, byte[] content);

    Optional<byte[]> get(FileKey key);

    /** Nothing happens where there is nothing. */
    void delete(FileKey key);

    @Override
    void close();
}
