package org.sanbuzou.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** An RFC 9457 problem. {@code code} is for programs, {@code detail} says in Chinese what to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        List<Violation> violations) {
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    /** One field that cannot be accepted. */
    public record Violation(String field, String message) {}

    public static Problem of(int status, String code, String detail, String requestId) {
        return of(status, code, detail, requestId, null);
    }

    static Problem of(int status, String code, String detail, String requestId, List<Violation> violations) {
        return new Problem("about:blank", title(status), status, detail, code, requestId, violations);
    }

    private static String title(int status) {
        var known = Response.Status.fromStatusCode(status);
        return known != null ? known.getReasonPhrase() : status == 422 ? "Unprocessable Content" : "Error";
    }

    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
