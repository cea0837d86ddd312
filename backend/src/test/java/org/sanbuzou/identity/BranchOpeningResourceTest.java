package org.sanbuzou.identity;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class BranchOpeningResourceTest {
    private TestBranch first;

    @BeforeEach
    void open() {
        first = TestBranch.open("f");
    }

    @Test
    void opensABranchThatOnlyItsOwnAdministratorCanEnter() {
        var opened = first.installation()
                .body(Map.of("name", "第二党支部", "administratorUsername", "second"))
                .post("/api/v1/branches")
                .then()
                .statusCode(201)
                .body("administrator.account.username", is("second"))
                .extract();
        first.installation().get("/api/v1/branches/" + opened.path("id")).then().statusCode(404);
        first.installation().get("/api/v1/branches").then().body("items", hasSize(1));
        TestBranch.anonymous()
                .body(Map.of("username", "second", "password", opened.path("administrator.initialPassword")))
                .post("/api/v1/session")
                .then()
                .statusCode(201)
                .body("account.branchId", is(opened.<String>path("id")));
    }

    @Test
    void namesTheAdministratorItselfWhenNotTold() {
        first.installation()
                .body(Map.of("name", "第二党支部"))
                .post("/api/v1/branches")
                .then()
                .statusCode(201)
                .body("administrator.account.username", startsWith("admin-"));
    }

    @Test
    void refusesAUserNameThatIsTakenAnywhere() {
        first.installation()
                .body(Map.of("name", "第二党支部", "administratorUsername", "f-first"))
                .post("/api/v1/branches")
                .then()
                .statusCode(409)
                .body("code", is("USERNAME_TAKEN"));
        first.installation().get("/api/v1/branches").then().body("items", hasSize(1));
    }
}
