package org.sanbuzou.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.sanbuzou.shared.Console;

/** Entry point: first a database, then the application on it, and both down in the opposite order. */
@QuarkusMain
public class Main {
    private static final long SHUTDOWN_SECONDS = 90;

    public static void main(String... arguments) {
        // Photos are redrawn without a screen, even where the shell still names one.
        System.setProperty("java.awt.headless", "true");
        try {
            var settings = LaunchSettings.of(System.getenv(), Path.of(""));
            System.setProperty("sanbuzou.files.folder", settings.files().toString());
            if (settings.outside().isPresent()) {
                var address = settings.outside().get();
                Console.say("使用外部数据库 " + address);
                use(address);
                System.exit(run(arguments));
            } else {
                System.exit(runEmbedded(settings, arguments));
            }
        } catch (LaunchFailure e) {
            Console.say("无法启动：" + e.getMessage());
            System.exit(1);
        }
    }

    private static int runEmbedded(LaunchSettings settings, String... arguments) {
        var finished = new CountDownLatch(1);
        try (var database = EmbeddedDatabase.start(settings.dataDir(), settings.binaries(), Console::say)) {
            use(database.address());
            System.setProperty(UpgradeDone.FOLDER, settings.dataDir().toString());
            // A signal ends the process as soon as all hooks are done: this one holds it until the database is down.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> await(finished), "database-shutdown"));
            return run(arguments);
        } finally {
            finished.countDown();
        }
    }

    private static int run(String... arguments) {
        var exitCode = new AtomicInteger();
        Quarkus.run(
                Application.class,
                (code, failure) -> {
                    exitCode.set(code);
                    report(failure);
                },
                arguments);
        return exitCode.get();
    }

    // With a handler of our own, Quarkus leaves the failure of a start to us.
    private static void report(Throwable failure) {
        if (failure != null) {
            Logger.getLogger(Main.class).error("Failed to start", failure);
            Console.say("无法启动：" + StartFailure.explain(failure));
        }
    }

    private static void use(DatabaseAddress address) {
        System.setProperty("quarkus.datasource.jdbc.url", address.url());
        System.setProperty("quarkus.datasource.username", address.user());
        System.setProperty("quarkus.datasource.password", address.password());
    }

    private static void await(CountDownLatch finished) {
        try {
            finished.await(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
