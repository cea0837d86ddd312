package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.security.Secret;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** What the gate holds for each operation of the contract, whichever feature it is of. */
@QuarkusTest
class GateTest {
    private TestBranch own;
    private TestBranch foreign;

    @BeforeEach
    void open() {
        own = TestBranch.open("own");
        foreign = TestBranch.open("foreign");
    }

    @Test
    void nobodyEntersWithoutLogin() {
        calls().filter(call -> !role(call).equals("NONE")).forEach(call -> send(TestBranch.anonymous(), call, own.id())
                .then()
                .statusCode(401)
                .body("code", is("NOT_LOGGED_IN"))
                .body("requestId", not(blankOrNullString())));
    }

    @Test
    void aForeignBranchDoesNotExistForAnybody() {
        for (var caller : List.of(own.installation(), own.admin(), own.officer())) {
            calls().filter(GateTest::isOfBranch).forEach(call -> send(caller, call, foreign.id())
                    .then()
                    .statusCode(404)
                    .body("code", is("NOT_FOUND")));
        }
    }

    @Test
    void aRoleBelowTheOperationsIsRefused() {
        calls().filter(call -> !List.of("NONE", "MEMBER").contains(role(call))).forEach(call -> {
            var caller = Role.valueOf(role(call)) == Role.OFFICER ? own.plain() : own.officer();
            send(caller, call, own.id()).then().statusCode(403).body("code", is("FORBIDDEN"));
        });
    }

    @Test
    void aTokenDoesOnlyWhatItsScopesSay() {
        var token = own.token(List.of("overview:read"));
        var openToOfficers = List.of("MEMBER", "OFFICER");
        calls().filter(call -> openToOfficers.contains(role(call)))
                .filter(call -> !call.operation().getTags().contains("overview"))
                .forEach(call -> send(bearer(token), call, own.id())
                        .then()
                        .statusCode(403)
                        .body("code", is("SCOPE_MISSING")));
        bearer(token).get(own.path("")).then().statusCode(403);
    }

    @Test
    void aCallerWithoutSecretOrWithAWrongOneIsNobody() {
        bearer("not-a-token").get(own.path("")).then().statusCode(401);
        bearer(Secret.next(own.id()).text()).get(own.path("")).then().statusCode(401);
        TestBranch.anonymous()
                .cookie("sanbuzou_session", "x")
                .get(own.path(""))
                .then()
                .statusCode(401);
        TestBranch.anonymous()
                .header("Authorization", "Basic YTpi")
                .get(own.path(""))
                .then()
                .statusCode(401);
    }

    @Test
    void refusesWritesThatABrowserSendsForAnotherSite() {
        own.officer()
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of("name", "甲"))
                .post(own.path("/party-groups"))
                .then()
                .statusCode(403)
                .body("code", is("CROSS_SITE"));
        own.officer()
                .header("Origin", "https://evil.example")
                .body(Map.of("name", "甲"))
                .post(own.path("/party-groups"))
                .then()
                .statusCode(403);
        own.officer()
                .header("Sec-Fetch-Site", "same-origin")
                .body(Map.of("name", "甲"))
                .post(own.path("/party-groups"))
                .then()
                .statusCode(201);
    }

    private static Stream<Call> calls() {
        var calls = Contract.operations();
        assertThat(calls).hasSizeGreaterThan(60);
        return calls.stream();
    }

    private static boolean isOfBranch(Call call) {
        return call.path().contains("{branchId}");
    }

    private static String role(Call call) {
        return (String) call.operation().getExtensions().get("x-role");
    }

    private static RequestSpecification bearer(String token) {
        return TestBranch.anonymous().header("Authorization", "Bearer " + token);
    }

    private static Response send(RequestSpecification caller, Call call, UUID branchId) {
        var path = call.path()
                .replace("{branchId}", branchId.toString())
                .replace("{year}", "2026")
                .replace("{number}", "1")
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        var request = io.restassured.RestAssured.given().spec(caller);
        if (call.takesForm()) {
            request.contentType(ContentType.MULTIPART).multiPart("file", "members.csv", "姓名\n".getBytes());
        } else if (!call.method().equals("GET")) {
            request.body("{}");
        }
        return request.request(Method.valueOf(call.method()), "/api/v1" + path);
    }
}
