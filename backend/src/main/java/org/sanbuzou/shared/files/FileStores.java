package org.sanbuzou.shared.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Chooses the store by configuration. */
@ApplicationScoped
class FileStores {
    @Produces
    @ApplicationScoped
    FileStore open(FileSettings settings) {
        return settings.s3()
                .bucket()
                .<FileStore>map(bucket -> new BucketStore(bucket, settings.s3()))
                .orElseGet(
                        () -> new FolderStore(settings.folder().toAbsolutePath().normalize()));
    }

    void close(@Disposes FileStore store) {
        store.close();
    }

    /** A store that cannot be opened is better known at the start than at the first photo. */
    void check(@Observes StartupEvent start, FileStore store) {
        store.open();
    }
}
