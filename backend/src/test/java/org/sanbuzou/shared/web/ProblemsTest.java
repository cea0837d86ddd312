package org.sanbuzou.shared.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

/** Bad input of any kind is answered with a problem: a code, a sentence in Chinese, no name of Java's. */
@QuarkusTest
class ProblemsTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("p");
    }

    @Test
    void namesAnUnknownFieldAndAWrongType() {
        problem(post("{\"name\":\"甲\",\"nmae\":\"乙\"}"), 400, "UNKNOWN_FIELD").body("violations[0].field", is("nmae"));
        problem(post("{\"name\":{\"a\":1}}"), 400, "MALFORMED").body("violations[0].field", is("name"));
        problem(post("{\"name\":5}"), 400, "MALFORMED");
    }

    @Test
    void refusesWhatIsNoJson() {
        problem(post("{\"name\":"), 400, "MALFORMED");
        problem(post("[]"), 400, "MALFORMED");
        problem(post(""), 422, "INVALID");
        problem(post("null"), 422, "INVALID");
        problem(post("{\"name\":\"甲\"} x"), 400, "MALFORMED");
    }

    @Test
    void answersUnknownPathsMethodsAndMediaTypes() {
        problem(branch.officer().get(branch.path("/nothing")).then(), 404, "NOT_FOUND");
        problem(RestAssured.get("/api/nothing").then(), 404, "NOT_FOUND");
        problem(branch.officer().patch("/api/v1/session").then(), 405, "METHOD_NOT_ALLOWED");
        problem(
                branch.officer()
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .post(branch.path("/party-groups"))
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        problem(branch.officer().get(branch.path("/party-groups/not-an-id")).then(), 404, "NOT_FOUND");
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        problem(post("{\"name\":\"" + "甲".repeat(4_000_000) + "\"}"), 413, "TOO_LARGE");
    }

    @Test
    void carriesTheRequestIdOfTheCaller() {
        RestAssured.given()
                .header("X-Request-Id", "abc-123")
                .get("/api/v1/session")
                .then()
                .header("X-Request-Id", "abc-123")
                .body("requestId", is("abc-123"));
        RestAssured.given()
                .header("X-Request-Id", "not acceptable\u00e9")
                .get("/api/v1/session")
                .then()
                .header("X-Request-Id", not("not acceptable\u00e9"));
    }

    private ValidatableResponse post(String body) {
        return branch.officer().body(body).post(branch.path("/party-groups")).then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("code", is(code))
                .body("status", is(status))
                .body("detail", notNullValue())
                .body("requestId", notNullValue())
                .body(not(containsString("java.")))
                .body(not(containsString("org.sanbuzou")));
    }
}
