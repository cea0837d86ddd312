package org.sanbuzou.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the upgrade of the embedded database when everything is prepared, just before the first request is let in. */
@ApplicationScoped
class UpgradeDone {
    static final String FOLDER = "sanbuzou.database.folder";
    private static final int LAST = Integer.MAX_VALUE;

    private final Optional<Path> folder;

    UpgradeDone(@ConfigProperty(name = FOLDER) Optional<Path> folder) {
        this.folder = folder;
    }

    void upgraded(@Observes @Priority(LAST) StartupEvent started) {
        folder.ifPresent(root -> {
            try {
                Upgrade.in(root).done();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
