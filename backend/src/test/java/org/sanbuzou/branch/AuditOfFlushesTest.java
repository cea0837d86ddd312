package org.sanbuzou.branch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.testing.TestBranch;

/** A query lets Hibernate look for changes; only those it then writes have happened. */
@QuarkusTest
class AuditOfFlushesTest {
    @Inject
    EntityManager entities;

    @Inject
    PartyGroups groups;

    @Inject
    CurrentBranch current;

    private TestBranch branch;
    private UUID id;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        id = UUID.fromString(branch.officer()
                .body(Map.of("name", "甲"))
                .post(branch.path("/party-groups"))
                .path("id"));
    }

    @Test
    @ActivateRequestContext
    void aChangeIsNotedOnceThoughAQueryOfAnotherTableCameBetween() {
        current.enter(branch.id());
        QuarkusTransaction.requiringNew().run(() -> {
            rename("乙");
            askForSomethingElse();
            rename("丙");
        });
        entries()
                .body("items.change", contains("CHANGED", "CREATED"))
                .body("items[0].before.name", is("甲"))
                .body("items[0].after.name", is("丙"));
    }

    @Test
    @ActivateRequestContext
    void whatWasChangedBackHasNotHappened() {
        current.enter(branch.id());
        QuarkusTransaction.requiringNew().run(() -> {
            rename("乙");
            askForSomethingElse();
            rename("甲");
        });
        entries().body("items.change", contains("CREATED"));
    }

    @Test
    @ActivateRequestContext
    void twoChangesThatWereWrittenAreTwo() {
        current.enter(branch.id());
        QuarkusTransaction.requiringNew().run(() -> {
            rename("乙");
            groups.flush();
            var group = groups.require(id);
            group.rename(new IfMatch("\"" + group.version() + "\""), "丙");
        });
        entries().body("items.after.name", contains("丙", "乙", "甲"));
    }

    private void rename(String name) {
        groups.require(id).rename(new IfMatch("\"0\""), name);
    }

    private void askForSomethingElse() {
        entities.createQuery("select count(*) from Account", Long.class).getSingleResult();
    }

    private ValidatableResponse entries() {
        return branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + id))
                .then()
                .statusCode(200);
    }
}
