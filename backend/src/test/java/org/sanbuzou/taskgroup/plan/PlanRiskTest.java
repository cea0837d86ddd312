package org.sanbuzou.taskgroup.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class PlanRiskTest {
    private TestGroup group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        group = TestGroup.open(TestBranch.open("a"));
    }

    @Test
    void saysHowSureADateIs() {
        String a = estimated("A", 3, 5, 10);
        String b = estimated("B", 2, 2, 2);
        group.linked(a, group.task("C", 4), "HARD");
        group.linked(b, group.task("D", 1), "HARD");
        group.starts("2026-03-02");
        var risk = group.get("/plan-risk?seed=7&date=2026-03-19")
                .statusCode(200)
                .body("seed", is(7))
                .body("runs", is(2000))
                .body("finish", is("2026-03-12"))
                .body("p50.workdays", greaterThanOrEqualTo(9))
                .body("target.date", is("2026-03-19"))
                .body("target.chance", is(1.0f))
                .body("estimated", is(2))
                .extract();
        assertThat(risk.<Integer>path("outcomes.runs.sum()")).isEqualTo(2000);
        assertThat(risk.<String>path("p80.date")).isLessThanOrEqualTo(risk.path("p90.date"));
        assertThat(risk.<List<Float>>path("tasks.criticality").stream().map(Float::intValue))
                .containsExactly(1, 1, 0, 0);
        assertThat(risk.body().asString()).isEqualTo(again("7"));
        assertThat(risk.body().asString()).isNotEqualTo(again("8"));
    }

    @Test
    void choosesASeedAndShowsIt() {
        estimated("A", 3, 5, 10);
        int seed = group.get("/plan-risk?runs=100")
                .statusCode(200)
                .body("runs", is(100))
                .extract()
                .path("seed");
        group.get("/plan-risk?runs=100&seed=" + seed).statusCode(200).body("target", nullValue());
    }

    @Test
    void hasNothingToSayWithoutEstimates() {
        group.task("A", 5);
        group.get("/plan-risk?date=2026-03-05")
                .statusCode(200)
                .body("estimated", is(0))
                .body("outcomes.runs", contains(2000))
                .body("target.chance", is(0.0f))
                .body("unknownYears", empty());
    }

    @Test
    void refusesTooManyRuns() {
        group.get("/plan-risk?runs=10001").statusCode(422);
        group.get("/plan-risk?seed=-1").statusCode(422);
        group.get("/plan-risk?date=0001-01-01").statusCode(422);
    }

    private String again(String seed) {
        return group.get("/plan-risk?seed=" + seed + "&date=2026-03-19")
                .extract()
                .body()
                .asString();
    }

    private String estimated(String code, int low, int likely, int high) {
        return group.post(
                        "/tasks",
                        Map.of("code", code, "name", "环节", "durationDays", likely, "lowDays", low, "highDays", high))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
