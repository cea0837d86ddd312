package org.sanbuzou.shared.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answer to this request is already known; it is given again. */
class Replay extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient StoredAnswer answer;

    Replay(StoredAnswer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Response response() {
        var response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return answer.etag() == null
                ? response.build()
                : response.header("ETag", answer.etag()).build();
    }
}
