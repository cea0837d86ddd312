package org.sanbuzou.shared.web;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.Unaudited;

/** The answer given to a request with an {@code Idempotency-Key}, kept 30 days per caller. */
@Entity
@Unaudited
@Table(name = "stored_answer")
@IdClass(StoredAnswer.Key.class)
class StoredAnswer {
    /** Caller and key as the caller wrote it. */
    record Key(UUID branchId, UUID callerId, String idempotencyKey) implements Serializable {}

    @Id
    private UUID branchId;

    @Id
    private UUID callerId;

    @Id
    private String idempotencyKey;

    private byte[] requestHash;
    private int status;
    private String body;
    private String etag;
    private Instant createdAt;

    protected StoredAnswer() {}

    StoredAnswer(Key key, byte[] requestHash, Instant createdAt) {
        this.branchId = key.branchId();
        this.callerId = key.callerId();
        this.idempotencyKey = key.idempotencyKey();
        this.requestHash = requestHash.clone();
        this.createdAt = createdAt;
    }

    void keep(int status, String body, String etag) {
        this.status = status;
        this.body = body;
        this.etag = etag;
    }

    boolean answers(byte[] otherHash) {
        return java.util.Arrays.equals(requestHash, otherHash);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    String etag() {
        return etag;
    }
}
