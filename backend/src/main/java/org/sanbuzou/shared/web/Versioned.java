package org.sanbuzou.shared.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer whose version travels as {@code ETag}. */
public interface Versioned {
    int version();

    @JsonIgnore
    default String etag() {
        return "\"" + version() + "\"";
    }
}
