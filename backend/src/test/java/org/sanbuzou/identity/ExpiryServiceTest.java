package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ExpiryServiceTest {
    @Inject
    ExpiryService service;

    @Inject
    EntityManager entities;

    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("e");
    }

    @Test
    void keepsWhatHasNotRunOut() {
        post("key-00001").statusCode(201);
        service.removeExpired();
        post("key-00001").statusCode(201).header("Idempotency-Replayed", is("true"));
    }

    @Test
    void removesEndedSessionsAndOldAnswers() {
        post("key-00001").statusCode(201);
        age("update stored_answer set created_at = created_at - interval 31 day");
        service.removeExpired();
        post("key-00001").statusCode(409).header("Idempotency-Replayed", nullValue());
        age("update session set expires_at = expires_at - interval 8 day");
        service.removeExpired();
        var left = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select count(*) from session", Long.class)
                        .getSingleResult());
        assertThat(left).isEqualTo(0L);
    }

    private void age(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }

    private ValidatableResponse post(String key) {
        return branch.officer()
                .header("Idempotency-Key", key)
                .body(Map.of("name", "甲"))
                .post(branch.path("/party-groups"))
                .then();
    }
}
