import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Builds and tests the web client for Maven, which runs this file as it is: {@code java WebClient.java build <frontend>
 * <target folder>}, {@code … check <frontend>}, {@code … journeys <frontend>}. Does nothing twice: packages are
 * installed again only when the lock file changed, the client is built again only when a source of it changed.
 */
class WebClient {
    private static final int NODE_MAJOR = 20;
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "test-results", "playwright-report");

    private final Path frontend;

    private WebClient(Path frontend) {
        this.frontend = frontend;
    }

    public static void main(String... arguments) throws Exception {
        var client = new WebClient(Path.of(arguments[1]).toAbsolutePath().normalize());
        client.requireNode();
        client.install();
        if (arguments[0].equals("build")) {
            client.build(Path.of(arguments[2]));
        } else {
            client.npm("run", "--silent", arguments[0]);
        }
    }

    private void requireNode() throws InterruptedException {
        var found = output(npm(), "--version").isEmpty() ? "" : output("node", "--version");
        if (!found.matches("v\\d+\\..*")) {
            stop("没有找到 Node.js 和 npm。构建网页需要 Node.js %d 或更新版本：https://nodejs.org/".formatted(NODE_MAJOR));
        }
        if (Integer.parseInt(found.substring(1, found.indexOf('.'))) < NODE_MAJOR) {
            stop("Node.js 版本是 %s，构建网页需要 %d 或更新版本：https://nodejs.org/".formatted(found, NODE_MAJOR));
        }
    }

    private void install() throws Exception {
        var lock = digest(List.of(frontend.resolve("package-lock.json")));
        var stamp = frontend.resolve("node_modules/.installed-from");
        if (!isStamped(stamp, lock)) {
            say("正在安装网页的依赖包（npm ci），第一次需要几分钟……");
            npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
            stamp(stamp, lock);
        }
    }

    private void build(Path target) throws Exception {
        var sources = digest(sources());
        var dist = frontend.resolve("dist");
        var stamp = frontend.resolve("node_modules/.built-from");
        if (!Files.isDirectory(dist) || !isStamped(stamp, sources)) {
            say("正在构建网页（npm run build）……");
            Files.deleteIfExists(stamp);
            npm("run", "--silent", "build");
            stamp(stamp, digest(sources()));
        }
        delete(target);
        copy(dist, target);
    }

    /** Everything that the built client is made of, the contract included. */
    private List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        try (var top = Files.list(frontend)) {
            for (var path : top.filter(
                            p -> !NOT_SOURCES.contains(p.getFileName().toString()))
                    .toList()) {
                try (var below = Files.walk(path)) {
                    below.filter(Files::isRegularFile).forEach(sources::add);
                }
            }
        }
        sources.add(frontend.resolveSibling("openapi.yaml"));
        sources.sort(Comparator.naturalOrder());
        return sources;
    }

    private static String digest(List<Path> files) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files) {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isStamped(Path stamp, String expected) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(expected);
    }

    private static void stamp(Path stamp, String content) throws IOException {
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, content);
    }

    private void npm(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(npm()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(frontend.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            stop("npm " + String.join(" ", arguments) + " 失败，原因见上面的输出。");
        }
    }

    private static String npm() {
        return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    }

    private static String output(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0 ? text : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var content = Files.walk(folder)) {
                for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var content = Files.walk(source)) {
            content.forEach(path -> {
                try {
                    Files.copy(path, target.resolve(source.relativize(path).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void say(String sentence) {
        // As bytes: Java 17 prints question marks for Chinese under the POSIX locale of servers.
        System.out.writeBytes(("[三步走] " + sentence + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static void stop(String sentence) {
        say(sentence);
        System.exit(1);
    }
}
