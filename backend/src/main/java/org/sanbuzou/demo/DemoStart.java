package org.sanbuzou.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sanbuzou.shared.Console;

/** Fills an empty database with the demo branch when SANBUZOU_DEMO=true asks for it. */
@ApplicationScoped
class DemoStart {
    /** The branch and its administrator have been made by then. */
    private static final int AFTER_FIRST_START = 200;

    private final DemoService service;
    private final boolean wanted;

    DemoStart(DemoService service, @ConfigProperty(name = "sanbuzou.demo", defaultValue = "false") boolean wanted) {
        this.service = service;
        this.wanted = wanted;
    }

    void fill(@Observes @Priority(AFTER_FIRST_START) StartupEvent started) {
        if (wanted) {
            service.fill().forEach(Console::say);
        }
    }
}
