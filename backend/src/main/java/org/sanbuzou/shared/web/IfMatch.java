package org.sanbuzou.shared.web;

/** The version a change was made from, as sent in {@code If-Match}. Absent is answered with 428, stale with 412. */
public record IfMatch(String etag) {
    public static final String HEADER = "If-Match";

    /** Compares with the stored version; {@code sent} is null when the header was absent. */
    public static void require(IfMatch sent, int version) {
        if (sent == null || sent.etag.isBlank()) {
            throw new PreconditionRequired();
        }
        if (!sent.etag.trim().equals("\"" + version + "\"")) {
            throw new StaleVersion();
        }
    }

    /** No {@code If-Match} was sent. */
    public static class PreconditionRequired extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody else changed the thing meanwhile. */
    public static class StaleVersion extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
