package org.sanbuzou.webclient;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** The files of the built client inside the application, each kept in memory once it was asked for. */
@ApplicationScoped
class ClientFiles {
    private static final String FOLDER = "META-INF/web/";
    private static final Pattern SAFE_PATH =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private record Packed(String encoding, String suffix) {}

    // The smallest first; made when the client is built.
    private static final List<Packed> PACKED = List.of(new Packed("br", ".br"), new Packed("gzip", ".gz"));

    // Bounded by the number of files in the application: what is not there is not remembered.
    private final ConcurrentMap<String, ClientFile> loaded = new ConcurrentHashMap<>();

    /** The file in the smallest form that the caller accepts. */
    Optional<ClientFile> find(String path, String acceptEncoding) {
        if (!SAFE_PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return PACKED.stream()
                .filter(packed -> accepts(acceptEncoding, packed.encoding()))
                .flatMap(packed -> load(path, packed.encoding(), packed.suffix()).stream())
                .findFirst()
                .or(() -> load(path, "identity", ""));
    }

    private Optional<ClientFile> load(String path, String encoding, String suffix) {
        var resource = FOLDER + path + suffix;
        var known = loaded.get(resource);
        return known != null
                ? Optional.of(known)
                : read(resource).map(content -> {
                    var file = ClientFile.of(path, encoding, content);
                    loaded.put(resource, file);
                    return file;
                });
    }

    private static Optional<byte[]> read(String resource) {
        try (var content = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return content == null ? Optional.empty() : Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean accepts(String acceptEncoding, String encoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.split(","))
                        .map(offer -> offer.replace(" ", ""))
                        .filter(offer -> !offer.matches(".*;q=0(\\.0*)?"))
                        .anyMatch(offer -> offer.replaceFirst(";.*", "").equals(encoding));
    }
}
