package org.sanbuzou.taskgroup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class CoverageRollUpTest {
    private static final List<String> RESULTS = List.of("NOT_HOME", "REFUSED", "IN_PROGRESS", "DONE", "DISPUTED");

    private TestBranch branch;
    private TestSurvey survey;
    private UUID wang;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        survey = TestSurvey.open(branch);
        wang = survey.member("王五");
    }

    /** Visits in any order, corrections, imports that move units: the counts kept are those one gets by counting. */
    @Test
    void equalsARecountAfterRandomOperations() {
        var random = new Random(20261123);
        var codes = new ArrayList<>(List.of("XP01-0001", "XP01-0002", "XP01-0003", "XP01-0004", "XP02-0001"));
        var visits = new ArrayList<UUID>();
        var now = Instant.now();
        for (int i = 0; i < 60; i++) {
            var code = codes.get(random.nextInt(codes.size()));
            if (i % 10 == 9) {
                codes.add("N-" + i);
                survey.load(TestSurvey.rows(List.of(code, "N-" + i), "XP0" + (1 + random.nextInt(3)), "新排"));
                continue;
            }
            var at = now.minus(Duration.ofMinutes(random.nextInt(100_000)));
            var visit = survey.visit(code, wang, RESULTS.get(random.nextInt(RESULTS.size())), at);
            if (i % 4 == 3) {
                visit.put("correctsId", visits.remove(random.nextInt(visits.size())));
            }
            var id = UUID.randomUUID();
            survey.put(id, visit).statusCode(201);
            visits.add(id);
        }
        assertThat(rolledUp()).isEqualTo(recounted());
    }

    private Map<String, Integer> rolledUp() {
        var counts = new TreeMap<String, Integer>();
        List<Map<String, Object>> villages =
                branch.officer().get(survey.path("/coverage")).path("villages");
        var names = Map.of(
                "notVisited", "NOT_VISITED",
                "notHome", "NOT_HOME",
                "refused", "REFUSED",
                "inProgress", "IN_PROGRESS",
                "done", "DONE",
                "disputed", "DISPUTED");
        for (var village : villages) {
            var figure = (Map<?, ?>) village.get("figure");
            names.forEach((field, status) -> {
                int units = (Integer) figure.get(field);
                if (units > 0) {
                    counts.put(village.get("villageId") + " " + status, units);
                }
            });
        }
        return counts;
    }

    private Map<String, Integer> recounted() {
        var counts = new TreeMap<String, Integer>();
        List<Map<String, String>> units = branch.officer()
                .queryParam("limit", 200)
                .get(survey.path("/units"))
                .path("items");
        units.forEach(unit -> counts.merge(unit.get("villageId") + " " + unit.get("status"), 1, Integer::sum));
        return counts;
    }

    @Test
    void tellsHowFarEachAreaIsFromTheThreshold() {
        for (var code : List.of("XP01-0001", "XP01-0002", "XP01-0003")) {
            survey.visited(code, wang, "DONE", Instant.now());
        }
        branch.plain()
                .get(survey.path("/coverage"))
                .then()
                .statusCode(200)
                .body("thresholdPercent", is(80))
                .body("total.total", is(5))
                .body("total.done", is(3))
                .body("total.reached", is(false))
                .body("total.toThreshold", is(1))
                .body("villages.villageCode", contains("XP01", "XP02"))
                .body("villages.unassignedBlocks", contains(2, 1))
                .body("villages.figure.toThreshold", contains(1, 1));
        branch.plain()
                .get(survey.path("/villages/" + survey.villageId("XP01") + "/coverage"))
                .then()
                .statusCode(200)
                .body("village.figure.done", is(3))
                .body("blocks.blockName", contains("1排", "2排"))
                .body("blocks.figure.reached", contains(true, false));
    }

    @Test
    void saysNothingOfAnEmptySurvey() {
        var empty = TestSurvey.empty(branch);
        branch.plain()
                .get(empty.path("/coverage"))
                .then()
                .statusCode(200)
                .body("total.total", is(0))
                .body("total.reached", is(false));
        branch.plain()
                .get(empty.path("/villages/" + survey.villageId("XP01") + "/coverage"))
                .then()
                .statusCode(404);
    }
}
