package org.sanbuzou.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoken to with the JDK's client, which, unlike RestAssured, neither adds nor undoes encodings. */
@QuarkusTest
class ClientRoutesTest {
    private static final String SCRIPT = "/assets/main-1a2b3c4d.js";

    private final HttpClient http = HttpClient.newHttpClient();

    @TestHTTPResource("/")
    URI server;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br|br",
                "gzip, br;q=0|gzip",
                "gzip;q=0.5|gzip",
                "br;q=0, gzip;q=0.0|identity",
                "deflate|identity",
            })
    void sendsTheSmallestFormThatTheBrowserAccepts(String accepted, String chosen) throws Exception {
        var response = get(SCRIPT, "Accept-Encoding", accepted);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue(chosen);
        assertThat(header(response, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(response, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @Test
    void letsBrowsersKeepHashedFilesForEverAndAskForTheRest() throws Exception {
        assertThat(header(get(SCRIPT), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(get("/"), "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(get("/manifest.webmanifest"), "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void letsAPhoneInstallTheClientAndFindItsNextVersion() throws Exception {
        var worker = get("/sw.js");

        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(worker, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(worker, "Content-Security-Policy")).contains("worker-src 'self'", "manifest-src 'self'");
        assertThat(header(get("/manifest.webmanifest"), "Content-Type")).isEqualTo("application/manifest+json");
    }

    @Test
    void answersNotModifiedForAKnownStartPage() throws Exception {
        var etag = header(get("/"), "ETag");

        var again = get("/", "If-None-Match", etag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/members", "/m", "/m/duties/0198", "/index.html"})
    void givesTheStartPageToAPersonAtAnyAddress(String path) throws Exception {
        var response = get(path, "Accept", "text/html,application/xhtml+xml");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("start page of the tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/api", "/q/nowhere", "/assets/gone-00000000.js"})
    void neverGivesTheStartPageInPlaceOfAnythingElse(String path) throws Exception {
        var response = get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isIn(401, 404);
        assertThat(response.body()).doesNotContain("start page of the tests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/application.properties", "/..%2fapplication.properties", "/a//b", "/.env"})
    void neverLeavesTheFolderOfTheClient(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void answersAProgramThatAsksForAnUnknownFileWith404() throws Exception {
        assertThat(get("/wp-login.php", "Accept", "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() throws Exception {
        var request = HttpRequest.newBuilder(server.resolve("/")).method("HEAD", HttpRequest.BodyPublishers.noBody());
        var response = http.send(request.build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValueAsLong("Content-Length").orElse(0))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", SCRIPT, "/api/v1/nowhere", "/q/health/live", "/nowhere"})
    void putsTheSecurityHeadersOnEveryAnswer(String path) throws Exception {
        var response = get(path);

        assertThat(header(response, "Content-Security-Policy"))
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(response.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void keepsAnswersOfTheApiOutOfCaches() throws Exception {
        assertThat(header(get("/api/v1/nowhere"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void refusesABodyAboveTenMegabytesWithTheSameHeaders() throws Exception {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/session"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[11_000_000]))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body()).contains("TOO_LARGE");
    }

    @Test
    void tellsOperatorsThatItLivesAndWhatItDoes() throws Exception {
        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/ready").body()).contains("Database connections health check", "UP");
        assertThat(get("/q/metrics").body()).contains("jvm_memory_used_bytes");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("absent");
    }
}
