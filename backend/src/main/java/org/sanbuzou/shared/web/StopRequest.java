package org.sanbuzou.shared.web;

import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Ends a request early with a given status: not logged in, too many tries, overloaded. The message is for people, in Chinese. */
public class StopRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;
    private final transient Map<String, Object> headers;

    public StopRequest(int status, String code, String message) {
        this(status, code, message, Map.of());
    }

    public StopRequest(int status, String code, String message, Map<String, Object> headers) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    Response response(String requestId) {
        var response = Response.fromResponse(
                Problem.of(status, code, getMessage(), requestId).response());
        headers.forEach(response::header);
        return response.build();
    }
}
