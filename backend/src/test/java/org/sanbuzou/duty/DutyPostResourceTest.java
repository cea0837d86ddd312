package org.sanbuzou.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyPostResourceTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void keepsPosts() {
        String id = create(post())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("startTime", is("12:00"))
                .body("endTime", is("13:00"))
                .extract()
                .path("id");
        branch.plain()
                .get(branch.path("/duty-posts/" + id))
                .then()
                .statusCode(200)
                .body("name", is("午间先锋岗"))
                .body("place", is("机关食堂门前"));
        branch.plain().get(branch.path("/duty-posts")).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void refusesAPostThatEndsBeforeItStarts() {
        var post = post();
        post.put("endTime", "12:00");
        create(post).statusCode(422).body("code", is("END_NOT_AFTER_START"));
        post.put("endTime", "11:00");
        create(post).statusCode(422).body("violations[0].field", is("endTime"));
    }

    @Test
    void refusesTimesAndSeatsThatCannotBe() {
        for (var wrong : Map.of("startTime", "24:00", "endTime", "9:00", "seats", 0, "name", " ")
                .entrySet()) {
            var post = post();
            post.put(wrong.getKey(), wrong.getValue());
            create(post).statusCode(422).body("violations[0].field", is(wrong.getKey()));
        }
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        String id = create(post()).extract().path("id");
        update(id, "\"0\"").statusCode(200).header("ETag", "\"1\"").body("seats", is(2));
        update(id, "\"0\"").statusCode(412);
        branch.officer()
                .body(post())
                .put(branch.path("/duty-posts/" + id))
                .then()
                .statusCode(428);
    }

    @Test
    void leavesPostsToOfficers() {
        branch.plain().body(post()).post(branch.path("/duty-posts")).then().statusCode(403);
    }

    @Test
    void answersAnUnknownPostWith404() {
        branch.officer()
                .get(branch.path("/duty-posts/" + UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> post() {
        return new HashMap<>(
                Map.of("name", "午间先锋岗", "place", "机关食堂门前", "startTime", "12:00", "endTime", "13:00", "seats", 1));
    }

    private ValidatableResponse create(Map<String, Object> post) {
        return branch.officer().body(post).post(branch.path("/duty-posts")).then();
    }

    private ValidatableResponse update(String id, String etag) {
        var post = post();
        post.put("seats", 2);
        return branch.officer()
                .header("If-Match", etag)
                .body(post)
                .put(branch.path("/duty-posts/" + id))
                .then();
    }
}
