package org.sanbuzou.shared.web;

import jakarta.enterprise.context.RequestScoped;

/** The id and the operation of this request, for answers, logs and audit. Both are null outside a request. */
@RequestScoped
public class CurrentRequest {
    private String id;
    private String operation;

    void begin(String id, String operation) {
        this.id = id;
        this.operation = operation;
    }

    public String id() {
        return id;
    }

    /** The operationId of the contract. */
    public String operation() {
        return operation;
    }
}
