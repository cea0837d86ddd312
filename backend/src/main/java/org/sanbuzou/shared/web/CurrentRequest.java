package org.sanbuzou.shared.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The id and the operation of this request, for answers, logs and audit. The operation is null outside a request. */
@RequestScoped
public class CurrentRequest {
    private String id;
    private String operation;

    void begin(String id, String operation) {
        this.id = id;
        this.operation = operation;
    }

    /** Made up where the caller gave none that can be used. */
    public String id() {
        if (id == null) {
            id = UUID.randomUUID().toString();
        }
        return id;
    }

    /** The operationId of the contract. */
    public String operation() {
        return operation;
    }
}
