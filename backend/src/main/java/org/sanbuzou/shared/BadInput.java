package org.sanbuzou.shared;

/** One field of the input cannot be accepted; the message says in Chinese what to write instead. Answered with 422. */
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String field;

    public BadInput(String code, String field, String message) {
        super(message);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }
}
