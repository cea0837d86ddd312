package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Standing;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class RosterResourceTest {
    private TestBranch branch;
    private TestPost post;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
    }

    @Test
    void draftsAYearForTwentyTwoMembers() {
        TestPost.people(branch, 22);
        String id = post.plan("2026-01-01", "2026-12-31", "EQUAL")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", is("DRAFT"))
                .body("dutyPostName", is("午间先锋岗"))
                .body("publishedAt", nullValue())
                .body("fairness.objective", is("2800"))
                .body("fairness.gap", is("0"))
                .body("fairness.spread", is(1))
                .body("fairness.slots", is(248))
                .body("fairness.uncovered", is(0))
                .body("fairness.unknownYears", empty())
                .body("fairness.loads", hasSize(22))
                .body("fairness.loads.duties.sum()", is(248))
                .body("fairness.loads.availableDays", everyItem(is(248)))
                .body("fairness.certificate.prices", hasSize(22))
                .extract()
                .path("id");
        post.roster(id).statusCode(200).header("ETag", "\"0\"").body("fairness.loads[0].memberName", startsWith("党员"));
        branch.officer()
                .get(branch.path("/rosters"))
                .then()
                .body("items.id", contains(id))
                .body("items[0].dutyPostName", is("午间先锋岗"));
    }

    @Test
    void pagesThroughItsDutiesByDayAndSeat() {
        TestPost.people(branch, 5);
        var twoSeats = TestPost.open(branch, "两人岗", 2);
        String id = twoSeats.draft("2026-03-02", "2026-03-06");
        var seen = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = branch.officer()
                    .get(branch.path("/rosters/" + id + "/duties?limit=3" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            page.<List<Map<String, Object>>>path("items")
                    .forEach(duty -> seen.add(duty.get("date") + "/" + duty.get("seat")));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(seen).hasSize(10).isSorted().doesNotHaveDuplicates().startsWith("2026-03-02/1", "2026-03-02/2");
    }

    @Test
    void leavesSeatsEmptyThatNobodyCanTake() {
        TestPost.people(branch, 1);
        String id = TestPost.open(branch, "两人岗", 2)
                .plan("2026-03-02", "2026-03-03", "EQUAL")
                .statusCode(201)
                .body("fairness.uncovered", is(2))
                .extract()
                .path("id");
        assertThat(post.duties(id))
                .extracting(duty -> duty.get("memberId") == null)
                .containsExactly(false, true, false, true);
        post.preview(id)
                .statusCode(200)
                .body("publishable", is(true))
                .body("uncovered.date", contains("2026-03-02", "2026-03-03"))
                .body("uncovered[0].reason", containsString("只有 1 人"));
    }

    @Test
    void plansAroundAbsencesAndAvailability() {
        var people = TestPost.people(branch, 3);
        branch.officer()
                .body(Map.of("from", "2026-03-02", "to", "2026-03-04"))
                .post(branch.path("/members/" + people.get(0) + "/absences"))
                .then()
                .statusCode(201);
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("blockedWeekdays", List.of(1, 5), "exemptUntil", "2026-03-03"))
                .put(branch.path("/members/" + people.get(1) + "/duty-availability"))
                .then()
                .statusCode(200);
        String id = post.draft("2026-03-02", "2026-03-06");
        Map<String, Integer> available = loads(id, "availableDays");
        assertThat(people.stream().map(member -> available.get(member.toString())))
                .containsExactly(2, 2, 5);
        assertThat(post.duties(id))
                .filteredOn(duty -> people.get(0).toString().equals(duty.get("memberId")))
                .extracting(duty -> (String) duty.get("date"))
                .isNotEmpty()
                .isSubsetOf("2026-03-05", "2026-03-06");
        assertThat(post.duties(id))
                .filteredOn(duty -> people.get(1).toString().equals(duty.get("memberId")))
                .extracting(duty -> (String) duty.get("date"))
                .isSubsetOf("2026-03-04", "2026-03-05");
    }

    @Test
    void letsOnlyOneOfTwoRostersAtOnceHaveTheDays() throws Exception {
        TestPost.people(branch, 3);
        branch.officer();
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> planning = () -> {
                start.await();
                return post.plan("2026-03-02", "2026-03-31", "EQUAL").extract().statusCode();
            };
            var answers = pool.invokeAll(List.of(planning, planning));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesASecondRosterOnTheSameDays() {
        TestPost.people(branch, 3);
        post.draft("2026-03-02", "2026-03-31");
        post.plan("2026-03-31", "2026-04-10", "EQUAL").statusCode(409).body("code", is("ROSTER_OVERLAPS"));
        post.plan("2026-04-01", "2026-04-10", "EQUAL").statusCode(201);
        TestPost.open(branch, "另一岗", 1)
                .plan("2026-03-02", "2026-03-31", "EQUAL")
                .statusCode(201);
    }

    @Test
    void putsNobodyOnTwoPostsTheSameDay() {
        TestPost.people(branch, 3);
        var first = post.duties(post.draft("2026-03-02", "2026-03-06"));
        var other = TestPost.open(branch, "另一岗", 1);
        var second = other.duties(other.draft("2026-03-02", "2026-03-06"));
        for (int day = 0; day < 5; day++) {
            assertThat(second.get(day).get("memberId"))
                    .isNotNull()
                    .isNotEqualTo(first.get(day).get("memberId"));
        }
    }

    @Test
    void refusesAPeriodWithoutWork() {
        TestPost.people(branch, 3);
        post.plan("2026-03-07", "2026-03-08", "EQUAL").statusCode(422).body("code", is("NO_WORKDAY"));
        post.plan("2026-03-08", "2026-03-07", "EQUAL").statusCode(422).body("code", is("PERIOD_REVERSED"));
        post.plan("2025-01-01", "2026-02-05", "EQUAL").statusCode(422).body("code", is("PERIOD_TOO_LONG"));
    }

    @Test
    void asksForMembersFirst() {
        post.plan("2026-03-02", "2026-03-06", "EQUAL")
                .statusCode(409)
                .body("code", is("NO_MEMBERS"))
                .body("detail", containsString("先导入党员名册"));
        TestMembers.get().register(branch.id(), "积极分子", Standing.ACTIVIST, Affiliation.HERE);
        TestMembers.get().register(branch.id(), "已转出", Standing.FULL, Affiliation.OUT);
        post.plan("2026-03-02", "2026-03-06", "EQUAL").statusCode(409);
    }

    @Test
    void refusesAnUnknownPost() {
        branch.officer()
                .body(Map.of(
                        "dutyPostId", UUID.randomUUID(), "from", "2026-03-02", "to", "2026-03-06", "policy", "EQUAL"))
                .post(branch.path("/rosters"))
                .then()
                .statusCode(422)
                .body("violations[0].field", is("dutyPostId"));
    }

    @Test
    void catchesUpOnWhatWasPublishedBefore() {
        TestPost.people(branch, 2);
        String earlier = post.draft("2026-03-02", "2026-03-04");
        post.publish(earlier).statusCode(200);
        Map<String, Integer> before = loads(earlier, "duties");
        String id = post.plan("2026-03-05", "2026-03-09", "CATCH_UP")
                .statusCode(201)
                .body("fairness.objective", is("18"))
                .extract()
                .path("id");
        assertThat(loads(id, "prior")).isEqualTo(before);
        assertThat(loads(id, "duties").keySet())
                .allSatisfy(member -> assertThat(loads(id, "duties").get(member) + before.get(member))
                        .isEqualTo(3));
    }

    @Test
    void deletesADraftWithItsDuties() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        delete(id, null).statusCode(428);
        delete(id, "\"7\"").statusCode(412);
        delete(id, "\"0\"").statusCode(204);
        post.roster(id).statusCode(404);
        branch.officer()
                .get(branch.path("/duties?from=2026-03-01&to=2026-03-31"))
                .then()
                .body("items", empty());
        post.draft("2026-03-02", "2026-03-06");
    }

    @Test
    void keepsAPublishedRoster() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        post.publish(id).statusCode(200);
        delete(id, "\"1\"").statusCode(409).body("code", is("ROSTER_NOT_DRAFT"));
    }

    @Test
    void showsDraftsToOfficersOnly() {
        TestPost.people(branch, 3);
        String id = post.draft("2026-03-02", "2026-03-06");
        branch.plain().get(branch.path("/rosters")).then().statusCode(200).body("items", empty());
        branch.plain().get(branch.path("/rosters/" + id)).then().statusCode(404);
        branch.plain().get(branch.path("/rosters/" + id + "/duties")).then().statusCode(404);
        branch.plain()
                .get(branch.path("/rosters/" + id + "/publication-preview"))
                .then()
                .statusCode(403);
    }

    private Map<String, Integer> loads(String rosterId, String figure) {
        List<Map<String, Object>> loads = post.roster(rosterId).extract().path("fairness.loads");
        return loads.stream()
                .collect(Collectors.toMap(load -> (String) load.get("memberId"), load -> (Integer) load.get(figure)));
    }

    private ValidatableResponse delete(String id, String etag) {
        var officer = branch.officer();
        return (etag == null ? officer : officer.header("If-Match", etag))
                .delete(branch.path("/rosters/" + id))
                .then();
    }
}
