package org.sanbuzou.community.proof;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class CommunitySiteResourceTest {
    private TestProofs proofs;
    private TestBranch branch;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        branch = proofs.branch;
    }

    @Test
    void keepsSeveralSitesWithTheirDatum() {
        create(body()).statusCode(201).body("datum", is("GCJ02")).body("inChina", is(true));
        create(with("name", "文化活动室")).statusCode(201);
        branch.officer().get(path("")).then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void refusesZeroZeroAndNumbersOutOfRange() {
        var nowhere = with("latitude", 0);
        nowhere.put("longitude", 0);
        create(nowhere).statusCode(422).body("code", is("SITE_NOWHERE"));
        create(with("latitude", 91)).statusCode(422).body("violations[0].field", is("latitude"));
        create(with("longitude", 181)).statusCode(422);
        create(with("radiusMeters", 29)).statusCode(422);
        create(with("radiusMeters", 5_001)).statusCode(422);
        create(with("datum", "BD09")).statusCode(400);
        create(with("name", "")).statusCode(422);
    }

    @Test
    void warnsOfAPlaceOutsideChina() {
        var swapped = with("latitude", 56.3);
        create(swapped).statusCode(201).body("inChina", is(false));
    }

    @Test
    void isChangedAndDeletedFromItsPresentVersion() {
        String id = create(body()).extract().path("id");
        branch.officer().body(body()).put(path("/" + id)).then().statusCode(428);
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(with("radiusMeters", 500))
                .put(path("/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("radiusMeters", is(500));
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(path("/" + id))
                .then()
                .statusCode(412);
        branch.officer()
                .header("If-Match", "\"1\"")
                .delete(path("/" + id))
                .then()
                .statusCode(204);
        branch.officer().get(path("")).then().body("items", hasSize(0));
    }

    @Test
    void isForOfficers() {
        branch.member(proofs.member).get(path("")).then().statusCode(403);
        branch.member(proofs.member).body(body()).post(path("")).then().statusCode(403);
    }

    @Test
    void refusesTheTwentyFirst() {
        for (int i = 0; i < 20; i++) {
            create(with("name", "点" + i)).statusCode(201);
        }
        create(body()).statusCode(409).body("code", is("TOO_MANY_SITES"));
    }

    private Map<String, Object> with(String field, Object value) {
        var body = body();
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "name", "居委会", "latitude", 39.7268, "longitude", 116.3411, "datum", "GCJ02", "radiusMeters", 300));
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return branch.officer().body(body).post(path("")).then();
    }

    private String path(String rest) {
        return branch.path("/communities/" + proofs.community + "/sites" + rest);
    }
}
