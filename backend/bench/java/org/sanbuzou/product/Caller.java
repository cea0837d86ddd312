package org.sanbuzou.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Somebody who is logged in and uses the interface without any fault in between. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 200;

    private final String base;
    private final String cookie;

    private Caller(String base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    public static Caller logsIn(Product product, String username, String password)
            throws IOException, InterruptedException {
        var base = "http://127.0.0.1:" + product.port() + "/api/v1/";
        var answer = new Caller(base, "").send("POST", "session", Map.of("username", username, "password", password));
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Caller(base, cookie.substring(0, cookie.indexOf(';')));
    }

    /** A new account has to choose its own password before anything else. */
    static Caller logsInFirst(Product product, JsonNode newAccount) throws IOException, InterruptedException {
        var given = newAccount.get("initialPassword").asText();
        var caller = logsIn(product, newAccount.get("account").get("username").asText(), given);
        caller.call("PUT", "session/password", Map.of("currentPassword", given, "newPassword", given + "-own"));
        return caller;
    }

    /** The session as it travels in a header. */
    public String cookie() {
        return cookie;
    }

    public JsonNode call(String method, String path, Object body) throws IOException, InterruptedException {
        var text = send(method, path, body).body();
        return text.isEmpty() ? null : JSON.readTree(text);
    }

    /** Every item of a list, page after page. */
    public void readAll(String path, Consumer<JsonNode> reader) throws IOException, InterruptedException {
        var address = path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE;
        var page = call("GET", address, null);
        page.get("items").forEach(reader);
        while (page.hasNonNull("nextCursor")) {
            var cursor = java.net.URLEncoder.encode(
                    page.get("nextCursor").asText(), java.nio.charset.StandardCharsets.UTF_8);
            page = call("GET", address + "&cursor=" + cursor, null);
            page.get("items").forEach(reader);
        }
    }

    private HttpResponse<String> send(String method, String path, Object body)
            throws IOException, InterruptedException {
        var content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, content)
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1));
            return send(method, path, body);
        }
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
