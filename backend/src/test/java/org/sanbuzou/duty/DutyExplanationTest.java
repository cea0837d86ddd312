package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class DutyExplanationTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;
    private List<UUID> people;
    private String roster;

    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        plans = new TestPlans(branch);
        people = TestPost.people(branch, 3);
        roster = post.draft("2026-03-02", "2026-03-05");
        post.publish(roster).statusCode(200);
    }

    @Test
    void saysWhyThisPersonAndWhatEverybodyElseWouldCost() {
        var duty = ownerOf(1);
        explain(branch.plain(), duty)
                .body("memberId", is(duty.get("memberId")))
                .body("why", allOf(containsString("可以值班的有 3 人"), containsString("换成任何人都不会更均")))
                .body("people", hasSize(2))
                .body("people.cost", everyItem(is("0")))
                .body("people.reason", everyItem(is("AS_GOOD")))
                .body("people.find { it.duties == 2 }.directCost", is("4"))
                .body("people.find { it.duties == 2 }.text", containsString("只换这一班增加 4"))
                .body("people.find { it.duties == 1 }.directCost", is("2"));
    }

    @Test
    void namesWhatKeepsOthersOutToOfficersAndOneself() {
        var duty = ownerOf(1);
        var away = people.stream()
                .filter(id -> !id.toString().equals(duty.get("memberId")))
                .findFirst()
                .orElseThrow();
        var day = (String) duty.get("date");
        plans.away(away, day, day);
        var own = "people.find { it.memberId == '" + away + "' }.";
        explain(branch.officer(), duty)
                .body(own + "reason", is("UNAVAILABLE"))
                .body(own + "text", containsString("请假 3月"))
                .body(own + "cost", nullValue())
                .body(own + "directCost", nullValue());
        explain(branch.member(away), duty).body(own + "text", containsString("请假"));
        explain(branch.plain(), duty).body(own + "text", is("当天不能值班"));
    }

    @Test
    void namesADutyAtAnotherPost() {
        var second = TestPost.open(branch, "另一岗", 1);
        var there = plans.duties(second.draft("2026-03-02", "2026-03-02")).get(0);
        var own = "people.find { it.memberId == '" + there.get("memberId") + "' }.";
        var duty = plans.duties(roster).get(0);
        explain(branch.officer(), duty)
                .body(own + "reason", is("ALREADY_ON_DUTY"))
                .body(own + "text", is("当天已有其他值班"));
        explain(branch.plain(), duty).body(own + "reason", is("UNAVAILABLE"));
    }

    @Test
    void tellsWhenSomebodyElseWouldBeFairer() {
        var single = TestPost.open(branch, "单人岗", 1);
        String draft = single.draft("2026-03-09", "2026-03-11");
        var duties = plans.duties(draft);
        single.assign(duties.get(1), duties.get(0).get("memberId")).statusCode(200);
        explain(branch.officer(), plans.duties(draft).get(1))
                .body("why", containsString("就更均：不均衡度减少 2"))
                .body("people.find { it.duties == 0 }.directCost", is("-2"))
                .body("people.find { it.duties == 0 }.reason", is("AS_GOOD"))
                .body("people.find { it.duties == 0 }.text", containsString("只换这一班减少 2"));
    }

    @Test
    void tellsThatADutyIsPinnedBehindOrCancelled() {
        var duty = plans.duties(roster).get(1);
        branch.officer()
                .header("If-Match", "\"" + duty.get("version") + "\"")
                .body(Map.of("memberId", duty.get("memberId"), "pinned", true))
                .put(branch.path("/duties/" + duty.get("id")))
                .then()
                .statusCode(200);
        explain(branch.plain(), duty)
                .body("why", containsString("固定"))
                .body("people.reason", everyItem(is("PINNED")))
                .body("people.cost", everyItem(not(nullValue())));
        plans.notice("2026-03-04", null);
        plans.replan(roster).statusCode(200);
        explain(branch.plain(), plans.duties(roster).get(2))
                .body("why", containsString("已不是工作日"))
                .body("memberId", nullValue())
                .body("people.reason", everyItem(is("CLOSED")));
        TestClock.stopAt("2026-03-02T12:00");
        explain(branch.plain(), plans.duties(roster).get(0))
                .body("why", containsString("已经开始或过去"))
                .body("people.reason", everyItem(is("CLOSED")));
    }

    @Test
    void explainsAnEmptySeat() {
        var wide = TestPost.open(branch, "大岗", 5);
        String id = wide.draft("2026-03-09", "2026-03-09");
        var empty = plans.duties(id).get(4);
        explain(branch.officer(), empty)
                .body("memberId", nullValue())
                .body("why", containsString("可以值班的有 3 人"))
                .body("people", hasSize(3))
                .body("people.reason", everyItem(is("ALREADY_ON_DUTY")));
    }

    @Test
    void explainsWhatAPersonAwayLeavesBehind() {
        var duty = plans.duties(roster).get(2);
        plans.away(duty.get("memberId"), "2026-03-04", "2026-03-04");
        explain(branch.officer(), duty).body("why", containsString("（请假 3月4日）"));
        explain(branch.plain(), duty).body("why", allOf(containsString("已不能值班"), not(containsString("请假"))));
        plans.leaves(duty.get("memberId"));
        explain(branch.officer(), duty).body("why", containsString("已不在本支部在职党员之列"));
    }

    @Test
    void hidesDraftsFromMembersAndStaysCheap() {
        String draft = post.draft("2026-03-09", "2026-03-13");
        var path = branch.path("/duties/" + plans.duties(draft).get(0).get("id") + "/explanation");
        branch.plain().get(path).then().statusCode(404);
        assertThat(Statements.during(() -> branch.officer().get(path).then().statusCode(200)))
                .isLessThan(20);
    }

    /** A duty of somebody who has so many in all. */
    private Map<String, Object> ownerOf(int duties) {
        var all = plans.duties(roster);
        return all.stream()
                .filter(duty -> duties
                        == all.stream()
                                .filter(other -> other.get("memberId").equals(duty.get("memberId")))
                                .count())
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse explain(RequestSpecification caller, Map<String, Object> duty) {
        return caller.get(branch.path("/duties/" + duty.get("id") + "/explanation"))
                .then()
                .statusCode(200);
    }
}
