package org.sanbuzou.shared.security;

/** The caller is known but may not do this; the message says in Chinese who may. */
public class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public Forbidden(String message) {
        this("FORBIDDEN", message);
    }

    public Forbidden(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
