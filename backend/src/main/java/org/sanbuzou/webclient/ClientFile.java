package org.sanbuzou.webclient;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import org.sanbuzou.shared.Sha256;

/**
 * One file of the client in one encoding.
 *
 * @param encoding {@code br}, {@code gzip}, or {@code identity} for the file as it is; said in every answer, since the
 *     server would otherwise pack it again for each caller
 */
record ClientFile(String path, String encoding, Buffer content, String etag) {
    private static final int ETAG_DIGITS = 24;
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static ClientFile of(String path, String encoding, byte[] content) {
        return new ClientFile(path, encoding, Buffer.buffer(content), '"' + digest(content) + '"');
    }

    String type() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Names under {@code assets/} carry a hash of their content, so they never change; everything else may. */
    String cacheControl() {
        return path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static String digest(byte[] content) {
        return Sha256.of(content).hex().substring(0, ETAG_DIGITS);
    }
}
