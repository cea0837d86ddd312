package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class RosterFindingResourceTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;
    private String roster;

    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        plans = new TestPlans(branch);
        TestPost.people(branch, 4);
        roster = post.draft("2026-03-02", "2026-03-13");
        post.publish(roster).statusCode(200);
    }

    @Test
    void findsNothingInRostersThatFit() {
        post.draft("2026-03-16", "2026-03-20");
        findings().body("items", empty());
    }

    @Test
    void findsTheRostersThatAChangedNoticeTouches() {
        String draft = post.draft("2026-03-16", "2026-03-22");
        post.draft("2026-03-23", "2026-03-27");
        plans.notice("2026-03-04", "2026-03-21");
        findings()
                .body("items.rosterId", contains(roster, draft))
                .body("items.status", contains("PUBLISHED", "DRAFT"))
                .body("items[0].dutyPostName", is("午间先锋岗"))
                .body("items[0].removedDays", contains("2026-03-04"))
                .body("items[0].addedDays", empty())
                .body("items[1].addedDays", contains("2026-03-21"));
        plans.replan(roster).statusCode(200);
        plans.replan(draft).statusCode(200);
        findings().body("items", empty());
    }

    @Test
    void findsPeopleWhoCannotComeAnyMore() {
        var duties = plans.duties(roster);
        plans.away(duties.get(3).get("memberId"), "2026-03-05", "2026-03-05");
        findings()
                .body("items", hasSize(1))
                .body("items[0].clashes", hasSize(1))
                .body("items[0].clashes[0].dutyId", is(duties.get(3).get("id")))
                .body("items[0].clashes[0].memberName", is(duties.get(3).get("memberName")))
                .body("items[0].clashes[0].reason", is("请假 3月5日"));
        plans.leaves(duties.get(3).get("memberId"));
        findings().body("items[0].clashes.reason", contains("已不在本支部在职党员之列", "已不在本支部在职党员之列"));
    }

    @Test
    void looksOnlyAhead() {
        plans.away(plans.duties(roster).get(0).get("memberId"), "2026-03-02", "2026-03-02");
        findings().body("items", hasSize(1));
        TestClock.stopAt("2026-03-02T12:00");
        findings().body("items", empty());
        plans.notice("2026-03-02", null);
        findings().body("items", empty());
    }

    @Test
    void asksTheSameQuestionsHoweverManyRostersThereAre() {
        plans.notice("2026-03-04", null);
        findings();
        long one = Statements.during(this::findings);
        TestPost.people(branch, 10);
        for (int i = 0; i < 4; i++) {
            TestPost.open(branch, "岗" + i, 1).draft("2026-03-02", "2026-03-13");
        }
        assertThat(Statements.during(this::findings)).isEqualTo(one).isLessThan(15);
    }

    @Test
    void isForOfficers() {
        branch.plain().get(branch.path("/roster-findings")).then().statusCode(403);
    }

    private ValidatableResponse findings() {
        return branch.officer().get(branch.path("/roster-findings")).then().statusCode(200);
    }
}
