package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class DutyLoadResourceTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        plans = new TestPlans(branch);
        TestPost.people(branch, 3);
    }

    @Test
    void countsPublishedDutiesOfEverybodyInTheOrderOfTheRegister() {
        String roster = post.draft("2026-03-02", "2026-03-03");
        loads("").body("items", hasSize(3)).body("items.planned", everyItem(is(0)));
        post.publish(roster).statusCode(200);
        loads("")
                .body("from", is("2026-03-01"))
                .body("to", is("2026-03-31"))
                .body("items.planned.sum()", is(2))
                .body("items.findAll { it.planned == 0 }", hasSize(1));
        List<String> names = loads("").extract().path("items.memberName");
        branch.officer().get(branch.path("/members")).then().body("items.name", is(names));
    }

    @Test
    void countsOnePostAndThePeriodOnly() {
        post.publish(post.draft("2026-03-02", "2026-03-03")).statusCode(200);
        var second = TestPost.open(branch, "另一岗", 1);
        second.publish(second.draft("2026-03-02", "2026-03-06")).statusCode(200);
        loads("").body("items.planned.sum()", is(7));
        loads("&dutyPostId=" + second.id()).body("items.planned.sum()", is(5));
        branch.plain()
                .get(branch.path("/duty-loads?from=2026-03-06&to=2026-03-06"))
                .then()
                .body("items.planned.sum()", is(1));
    }

    @Test
    void keepsFormerMembersWithDutiesInThePeriod() {
        String roster = post.draft("2026-03-02", "2026-03-04");
        post.publish(roster).statusCode(200);
        var leaver = plans.duties(roster).get(0);
        plans.leaves(leaver.get("memberId"));
        loads("").body("items", hasSize(3)).body("items[2].memberId", is(leaver.get("memberId")));
        branch.plain()
                .get(branch.path("/duty-loads?from=2026-04-01&to=2026-04-30"))
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void countsWhoStoodInForOthers() {
        String roster = post.draft("2026-03-02", "2026-03-02");
        post.publish(roster).statusCode(200);
        var duty = post.duties(roster).get(0);
        List<String> others = loads("").extract().path("items.findAll { it.planned == 0 }.memberId");
        TestClock.stopAt("2026-03-02T14:00");
        branch.officer()
                .header("If-Match", "\"" + duty.get("version") + "\"")
                .body(Map.of("status", "COVERED", "coveredByMemberId", others.get(0)))
                .put(branch.path("/duties/" + duty.get("id") + "/outcome"))
                .then()
                .statusCode(200);
        loads("")
                .body("items.covered.sum()", is(1))
                .body("items.find { it.stoodIn == 1 }.memberId", is(others.get(0)))
                .body("items.find { it.covered == 1 }.stoodIn", is(0));
        duties("&coveredByMemberId=" + others.get(0)).body("items.id", contains(duty.get("id")));
        duties("&coveredByMemberId=" + duty.get("memberId")).body("items", empty());
    }

    @Test
    void takesFewQueriesHoweverManyPeople() {
        loads("");
        long few = Statements.during(() -> loads(""));
        TestPost.people(branch, 15);
        assertThat(Statements.during(() -> loads(""))).isEqualTo(few).isLessThan(8);
    }

    @Test
    void refusesAPeriodItCannotBear() {
        branch.plain().get(branch.path("/duty-loads?from=2026-03-02")).then().statusCode(422);
        branch.plain()
                .get(branch.path("/duty-loads?from=2026-03-02&to=2026-03-01"))
                .then()
                .statusCode(422)
                .body("code", is("PERIOD_REVERSED"));
    }

    @Test
    void filtersTheListOfDutiesByPostAndStatus() {
        post.publish(post.draft("2026-03-02", "2026-03-03")).statusCode(200);
        var second = TestPost.open(branch, "另一岗", 1);
        second.draft("2026-03-02", "2026-03-02");
        duties("").body("items", hasSize(3));
        duties("&dutyPostId=" + second.id()).body("items.dutyPostName", contains("另一岗"));
        duties("&status=PLANNED").body("items", hasSize(2));
        duties("&status=DRAFT").body("items", hasSize(1));
        duties("&status=MISSED").body("items", empty());
        branch.plain()
                .get(branch.path("/duties?from=2026-03-01&to=2026-03-31&status=DRAFT"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private ValidatableResponse duties(String more) {
        return branch.officer()
                .get(branch.path("/duties?from=2026-03-01&to=2026-03-31" + more))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse loads(String more) {
        return branch.plain()
                .get(branch.path("/duty-loads?from=2026-03-01&to=2026-03-31" + more))
                .then()
                .statusCode(200);
    }
}
