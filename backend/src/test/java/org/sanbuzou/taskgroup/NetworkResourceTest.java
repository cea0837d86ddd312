package org.sanbuzou.taskgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class NetworkResourceTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void showsWhatTheApprovalProcedureCouldSave() throws IOException {
        group.load(approvals()).statusCode(201).body("tasks", is(14)).body("dependencies", greaterThan(13));
        var network = group.network()
                .statusCode(200)
                .body("serialDays", is(237))
                .body("plannedDays", is(213))
                .body("hardOnlyDays", is(113))
                .body("advice.savedDays", contains(41, 61, 81, 90, 100))
                .body("advice.days", contains(172, 152, 132, 123, 113))
                .body("edges", hasSize(8))
                .body("edges[0].savedDays", is(41))
                .body("edges.evidence", not(hasItem(nullValue())))
                .body("allCriticalPaths", is(true))
                .body("adviceExact", is(true))
                .body("tasks", hasSize(14));
        Map<String, String> codes = codes();
        assertThat(network.extract().<List<String>>path("criticalPath").stream().map(codes::get))
                .containsExactly("A1", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A11", "A12", "A12b", "A13");
        List<String> known = branch.officer()
                .get(group.path("/dependencies?limit=200"))
                .then()
                .extract()
                .path("items.id");
        assertThat(known).containsAll(network.extract().<List<String>>path("advice.drop.flatten()"));
    }

    @Test
    void answersAGroupWithoutTasks() {
        group.network().statusCode(200).body("plannedDays", is(0)).body("criticalPath", empty());
    }

    @Test
    void loadsAProcedureIntoAnEmptyGroupOnly() throws IOException {
        group.task("A", 1);
        group.load(approvals()).statusCode(409).body("code", is("TASK_GROUP_NOT_EMPTY"));
    }

    @Test
    void refusesAProcedureThatContradictsItself() {
        group.load(procedure(step("A", "B")))
                .statusCode(422)
                .body("code", is("PREDECESSOR_UNKNOWN"))
                .body("detail", containsString("B"));
        group.load(procedure(step("A"), step("A")))
                .statusCode(422)
                .body("code", is("STEP_CODE_REPEATED"))
                .body("detail", containsString("A"));
        group.load(procedure(step("A"), step("B", "A", "A"))).statusCode(422).body("code", is("PREDECESSOR_REPEATED"));
        group.load(procedure(step("A", "B"), step("B", "A")))
                .statusCode(409)
                .body("code", is("CYCLE"))
                .body("detail", containsString("A → B → A"));
        group.load(procedure(step("A", "A"))).statusCode(409).body("detail", containsString("A → A"));
        branch.officer().get(group.path("/tasks")).then().body("items", empty());
    }

    @Test
    void refusesAProcedureOfAnotherShape() {
        group.load(Map.of("steps", List.of())).statusCode(422);
        group.load(Map.of("phases", List.of())).statusCode(400).body("code", is("UNKNOWN_FIELD"));
        group.load(procedure(Map.of("code", "A", "name", "甲"))).statusCode(422);
    }

    @Test
    void takesFiveThousandStepsWithTwentyThousandDependencies() {
        var steps = IntStream.range(0, 5_000)
                .mapToObj(i -> step(
                        "S" + i,
                        IntStream.of(1, 7, 50, 311)
                                .filter(back -> back <= i)
                                .mapToObj(back -> "S" + (i - back))
                                .toArray(String[]::new)))
                .toList();
        group.load(Map.of("steps", steps)).statusCode(201).body("tasks", is(5_000));
        group.network().statusCode(200).body("plannedDays", is(10_000)).body("tasks", hasSize(5_000));
        group.plan().body("tasks", hasSize(5_000)).body("workdays", is(10_000)).body("finish", notNullValue());
        group.get("/plan-risk?seed=1").statusCode(200).body("runs", is(1_014)).body("tasks", hasSize(5_000));
        group.load(Map.of("steps", Collections.nCopies(5_001, step("A")))).statusCode(422);
    }

    private Map<String, String> codes() {
        List<Map<String, String>> tasks = branch.officer()
                .get(group.path("/tasks?limit=200"))
                .then()
                .extract()
                .path("items");
        return tasks.stream().collect(Collectors.toMap(task -> task.get("id"), task -> task.get("code")));
    }

    private static String approvals() throws IOException {
        try (var file = NetworkResourceTest.class.getResourceAsStream("/demo/approvals.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> procedure(Object... steps) {
        return Map.of("name", "手续", "steps", List.of(steps));
    }

    private static Map<String, Object> step(String code, String... predecessors) {
        return Map.of(
                "code",
                code,
                "name",
                "环节" + code,
                "durationDays",
                2,
                "predecessors",
                Stream.of(predecessors)
                        .map(before -> Map.of("code", before, "kind", "SOFT"))
                        .toList());
    }
}
