package org.sanbuzou.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.sanbuzou.launch.DatabaseAddress;
import org.sanbuzou.launch.LaunchSettings;

/** One packaged server in a process of its own. What it leaves behind goes with {@link #close}, also after Ctrl-C. */
public final class Product implements AutoCloseable {
    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "admin-of-the-bench";
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ProductFolder folder;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private Process process;
    private boolean closed;

    private Product(ProductFolder folder, int port, List<String> options, Map<String, String> environment) {
        this.folder = folder;
        this.port = port;
        this.options = options;
        this.environment = environment;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** On a fresh folder with a database of its own; not yet started. {@code options} are those of its Java. */
    public static Product fresh(List<String> options, Map<String, String> environment) throws IOException {
        if (!Files.exists(JAR)) {
            throw new IOException(JAR.toAbsolutePath() + " is missing: build the package first");
        }
        return new Product(ProductFolder.fresh(), freePort(), options, environment);
    }

    /** A second server on the database of this one, which is running. */
    public Product beside(Map<String, String> more) throws IOException {
        var address = database();
        var settings = new HashMap<>(more);
        settings.put("SANBUZOU_DB_URL", address.url());
        settings.put("SANBUZOU_DB_USER", address.user());
        settings.put("SANBUZOU_DB_PASSWORD", address.password());
        return fresh(options, settings);
    }

    public synchronized void start() throws IOException {
        if (closed) {
            throw new IOException("the product was taken away");
        }
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        var settings = builder.environment();
        var binaries = LaunchSettings.of(System.getenv(), Path.of("")).binaries();
        settings.keySet().removeIf(name -> name.startsWith("SANBUZOU_"));
        settings.put("SANBUZOU_DATA_DIR", folder.root().toString());
        settings.put("SANBUZOU_DB_BINARIES", binaries.toString());
        settings.put("SANBUZOU_HOST", "127.0.0.1");
        settings.put("SANBUZOU_PORT", String.valueOf(port));
        settings.put("SANBUZOU_ADMIN_PASSWORD", ADMIN_PASSWORD);
        settings.put("SANBUZOU_LOG_JSON", "false");
        settings.putAll(environment);
        process = builder.start();
    }

    /** @throws IOException when it ended instead, or is not ready in time */
    public void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!isAlive() || System.nanoTime() > deadline) {
                throw new IOException("the product did not start:\n" + tail());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    public boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(10));
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    public synchronized void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** @return whether there was one to kill */
    public boolean killDatabase() {
        var server = databaseProcess();
        server.ifPresent(each -> {
            each.destroyForcibly();
            each.onExit().join();
        });
        return server.isPresent();
    }

    public Optional<ProcessHandle> databaseProcess() {
        return folder.databaseProcess();
    }

    public ProcessHandle serverProcess() {
        return process.toHandle();
    }

    /** With every driver setting of the product. */
    public DatabaseAddress database() throws IOException {
        return folder.database();
    }

    public int port() {
        return port;
    }

    /** A place that goes with the product. */
    public Path place(String name) {
        return folder.root().resolve(name);
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(folder.log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (process != null) {
            kill();
            killDatabase();
        }
        folder.delete();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
