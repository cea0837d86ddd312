package org.sanbuzou.shared.web;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a {@code PUT} of something whose id the client made: 201 when it is new, 200 when it was there already. */
public record PutAnswer<T>(T body, boolean created) {
    public static <T> PutAnswer<T> created(T body) {
        return new PutAnswer<>(body, true);
    }

    /** The same request came before; {@code body} is what is stored. */
    public static <T> PutAnswer<T> known(T body) {
        return new PutAnswer<>(body, false);
    }

    public RestResponse<T> response() {
        return RestResponse.status(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, body);
    }
}
