package org.sanbuzou.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sanbuzou.shared.Console;

/** Runs until it is told to stop, and says where it is to be found. */
class Application implements QuarkusApplication {
    private final int port;

    Application(@ConfigProperty(name = "quarkus.http.port") int port) {
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        Console.say("已启动，请在浏览器打开 http://localhost:" + port + " （按 Ctrl-C 停止）");
        Quarkus.waitForExit();
        return 0;
    }
}
