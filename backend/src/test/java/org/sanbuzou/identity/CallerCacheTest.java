package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Sign-out, disabled accounts and revoked tokens are met in the tests of their resources, each after a first request. */
@QuarkusTest
class CallerCacheTest {
    @Inject
    CallerCache cache;

    private final AtomicInteger reads = new AtomicInteger();
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("c");
    }

    @Test
    void readsSessionAndAccountOnceForManyRequests() {
        var caller = branch.plain();
        long one = Statements.during(() -> visit(caller));
        long ten = Statements.during(() -> {
            for (int i = 0; i < 10; i++) {
                visit(branch.plain());
            }
        });
        assertThat(one).isEqualTo(2 + 1);
        assertThat(ten).isEqualTo(2 + 10);
    }

    private void visit(io.restassured.specification.RequestSpecification caller) {
        caller.get(branch.path("")).then().statusCode(200);
    }

    @Test
    void noticesANewRoleAtOnce() {
        branch.officer().get(branch.path("/accounts")).then().statusCode(403);
        change("c-officer", List.of("ADMIN"));
        branch.officer().get(branch.path("/accounts")).then().statusCode(200);
        change("c-officer", List.of("MEMBER"));
        branch.officer().get(branch.path("/accounts")).then().statusCode(403);
    }

    @Test
    void noticesAtOnceThatThePasswordWasChanged() {
        var initial = branch.admin()
                .body(Map.of("username", "c-new", "displayName", "新人", "roles", List.of("MEMBER")))
                .post(branch.path("/accounts"))
                .then()
                .extract()
                .<String>path("initialPassword");
        var session = TestBranch.anonymous()
                .body(Map.of("username", "c-new", "password", initial))
                .post("/api/v1/session")
                .then()
                .statusCode(201)
                .extract()
                .cookie("sanbuzou_session");
        get(session, 403);
        TestBranch.anonymous()
                .cookie("sanbuzou_session", session)
                .body(Map.of("currentPassword", initial, "newPassword", "quite-another-one"))
                .put("/api/v1/session/password")
                .then()
                .statusCode(204);
        get(session, 200);
    }

    private void get(String session, int status) {
        TestBranch.anonymous()
                .cookie("sanbuzou_session", session)
                .get(branch.path(""))
                .then()
                .statusCode(status);
    }

    @Test
    void lastsNoLongerThanTheSession() {
        TestClock.stopAt("2026-10-01T12:00");
        branch.plain().get(branch.path("")).then().statusCode(200);
        TestClock.stopAt("2026-10-08T11:59");
        branch.plain().get(branch.path("")).then().statusCode(200);
        TestClock.stopAt("2026-10-08T12:00");
        branch.plain().get(branch.path("")).then().statusCode(401).body("code", is("NOT_LOGGED_IN"));
    }

    @Test
    void keepsNothingThatWasReadBeforeAChange() {
        var secret = Secret.next(branch.id());
        cache.get(secret, () -> {
            cache.forget(UUID.randomUUID());
            return read();
        });
        cache.get(secret, this::read);
        cache.get(secret, this::read);
        assertThat(reads).hasValue(2);
    }

    @Test
    void forgetsTheCallersOfOneBranchOnly() {
        var secret = Secret.next(branch.id());
        cache.get(secret, this::read);
        cache.forget(UUID.randomUUID());
        cache.get(secret, this::read);
        assertThat(reads).hasValue(1);
        cache.forget(branch.id());
        cache.get(secret, this::read);
        assertThat(reads).hasValue(2);
    }

    private Optional<CallerCache.Pass> read() {
        reads.incrementAndGet();
        var caller = new Caller(branch.id(), UUID.randomUUID(), null, "某人", Role.MEMBER, false, null);
        return Optional.of(new CallerCache.Pass(caller, Instant.MAX));
    }

    private void change(String username, List<String> roles) {
        String id = branch.admin()
                .get(branch.path("/accounts"))
                .path("items.find { it.username == '" + username + "' }.id");
        var etag = branch.admin().get(branch.path("/accounts/" + id)).header("ETag");
        branch.admin()
                .header("If-Match", etag)
                .body(Map.of("displayName", "某人", "roles", roles, "disabled", false))
                .put(branch.path("/accounts/" + id))
                .then()
                .statusCode(200);
    }
}
