package org.sanbuzou.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.branch.PartyGroup;
import org.sanbuzou.testing.TestBranch;

/** Rows of another branch do not exist, whichever way they are asked for. */
@QuarkusTest
class BranchIsolationTest {
    @Inject
    EntityManager entities;

    @Inject
    CurrentBranch current;

    private TestBranch own;
    private UUID foreignGroup;

    @BeforeEach
    void open() {
        own = TestBranch.open("own");
        var foreign = TestBranch.open("foreign");
        foreignGroup = UUID.fromString(foreign.officer()
                .body(Map.of("name", "甲"))
                .post(foreign.path("/party-groups"))
                .path("id"));
    }

    @Test
    @ActivateRequestContext
    void loadsByKeyFindNothingOfAnotherBranch() {
        current.enter(own.id());
        QuarkusTransaction.requiringNew().run(() -> assertThat(entities.find(PartyGroup.class, foreignGroup))
                .isNull());
    }

    @Test
    @ActivateRequestContext
    void queriesFindNothingOfAnotherBranch() {
        current.enter(own.id());
        QuarkusTransaction.requiringNew().run(() -> assertThat(entities.createQuery("from PartyGroup", PartyGroup.class)
                        .getResultList())
                .isEmpty());
    }

    @Test
    @ActivateRequestContext
    void bulkChangesTouchNothingOfAnotherBranch() {
        current.enter(own.id());
        QuarkusTransaction.requiringNew().run(() -> assertThat(
                        entities.createQuery("delete from PartyGroup").executeUpdate())
                .isZero());
    }

    @Test
    @ActivateRequestContext
    void nothingCanBeReadBeforeABranchIsEntered() {
        current.enter(null);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createQuery("from PartyGroup", PartyGroup.class)
                                .getResultList()))
                .hasStackTraceContaining("No branch was entered");
    }
}
