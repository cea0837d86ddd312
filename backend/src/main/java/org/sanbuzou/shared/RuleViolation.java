package org.sanbuzou.shared;

/** A rule of the domain was broken. {@code code} is stable and for programs, the message is for people, in Chinese. */
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public RuleViolation(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
