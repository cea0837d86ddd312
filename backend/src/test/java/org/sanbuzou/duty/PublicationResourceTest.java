package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class PublicationResourceTest {
    private TestBranch branch;
    private TestPost post;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
    }

    @Test
    void publishesADraft() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        post.preview(id)
                .statusCode(200)
                .body("publishable", is(true))
                .body("obstacles", empty())
                .body("people", hasSize(3))
                .body("people.duties.sum()", is(5))
                .body("people.firstOn.min()", is("2026-03-02"))
                .body("people.lastOn.max()", is("2026-03-06"))
                .body("uncovered", empty());
        post.publish(id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", is("PUBLISHED"))
                .body("publishedAt", notNullValue());
        assertThat(post.duties(id)).extracting(duty -> duty.get("status")).containsOnly("PLANNED");
        branch.plain().get(branch.path("/rosters/" + id)).then().statusCode(200).body("fairness.slots", is(5));
        branch.plain().get(branch.path("/rosters")).then().body("items.id", contains(id));
    }

    @Test
    void showsPeopleWithoutAnyDuty() {
        TestPost.people(branch, 3);
        post.preview(post.draft("2026-03-02", "2026-03-03"))
                .body("people", hasSize(3))
                .body("people.findAll { it.duties == 0 }.firstOn", contains(nullValue()));
    }

    @Test
    void publishesOnlyOnce() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        post.publish(id).statusCode(200);
        post.publish(id).statusCode(409).body("code", is("ROSTER_NOT_DRAFT"));
        post.preview(id).body("publishable", is(false)).body("obstacles.code", contains("ROSTER_NOT_DRAFT"));
    }

    @Test
    void draftsButDoesNotPublishAYearWhoseHolidaysAreUnknown() {
        TestPost.people(branch, 3);
        String id = post.plan("2026-12-28", "2027-01-08", "EQUAL")
                .statusCode(201)
                .body("fairness.unknownYears", contains(2027))
                .body("fairness.slots", is(10))
                .extract()
                .path("id");
        post.preview(id)
                .body("publishable", is(false))
                .body("obstacles.code", contains("CALENDAR_UNKNOWN"))
                .body("obstacles[0].message", containsString("2027 年"));
        post.publish(id).statusCode(409).body("code", is("CALENDAR_UNKNOWN"));
    }

    @Test
    void refusesADraftThatMissesTheHolidaysPublishedSince() {
        TestPost.people(branch, 3);
        String id = post.draft("2027-01-01", "2027-01-08");
        branch.installation()
                .body(Map.of(
                        "noticeUrl",
                        "https://example.org/notice",
                        "days",
                        List.of(Map.of("date", "2027-01-01", "name", "元旦", "kind", "OFF"))))
                .put("/api/v1/work-calendar/2027")
                .then()
                .statusCode(200);
        post.publish(id).statusCode(409).body("code", is("CALENDAR_CHANGED"));
    }

    @Test
    void refusesADraftWithSomebodyWhoIsAwaySince() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        var duty = post.duties(id).get(1);
        branch.officer()
                .body(Map.of("from", "2026-03-03", "to", "2026-03-03"))
                .post(branch.path("/members/" + duty.get("memberId") + "/absences"))
                .then()
                .statusCode(201);
        post.preview(id)
                .body("obstacles.code", contains("MEMBER_UNAVAILABLE"))
                .body("obstacles[0].message", containsString("3月3日 周二 " + duty.get("memberName")));
        post.publish(id).statusCode(409).body("code", is("MEMBER_UNAVAILABLE"));
    }

    @Test
    void answersAnUnknownRosterWith404() {
        post.publish(UUID.randomUUID().toString()).statusCode(404);
        post.preview(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void leavesPublicationToOfficers() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        branch.plain()
                .post(branch.path("/rosters/" + id + "/publication"))
                .then()
                .statusCode(403);
    }
}
