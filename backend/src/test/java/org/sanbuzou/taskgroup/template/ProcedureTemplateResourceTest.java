package org.sanbuzou.taskgroup.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ProcedureTemplateResourceTest {
    private static final Map<String, ?> PROCEDURE = Map.of(
            "steps",
            List.of(
                    Map.of("code", "A", "name", "立项", "durationDays", 5, "lowDays", 3, "highDays", 8),
                    Map.of(
                            "code",
                            "B",
                            "name",
                            "规划",
                            "durationDays",
                            4,
                            "predecessors",
                            List.of(Map.of("code", "A", "kind", "SOFT", "lagDays", 2, "evidence", "习惯")))));

    private TestBranch branch;
    private String group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = group("道路工程先锋小组");
        load(group, PROCEDURE);
    }

    @Test
    void savesWhatAGroupDoesWithoutPeopleAndProgress() {
        var task = branch.officer()
                .get(branch.path("/task-groups/" + group + "/tasks"))
                .path("items[0].id");
        branch.officer()
                .body(Map.of("status", "DONE"))
                .post(branch.path("/task-groups/" + group + "/tasks/" + task + "/progress"))
                .then()
                .statusCode(200);
        String id = save("道路手续")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("sourceName", is("道路工程先锋小组"))
                .body("tasks", is(2))
                .body("dependencies", is(1))
                .body("serialDays", is(9))
                .body("plannedDays", is(11))
                .body("hardOnlyDays", is(5))
                .extract()
                .path("id");
        branch.plain()
                .get(template(id) + "/procedure")
                .then()
                .statusCode(200)
                .body("steps.code", contains("A", "B"))
                .body("steps[0].lowDays", is(3))
                .body("steps[1].predecessors[0].evidence", is("习惯"))
                .body("steps[1].predecessors[0].lagDays", is(2));
        branch.plain().get(template(id)).then().statusCode(200).body("name", is("道路手续"));
        branch.plain().get(branch.path("/procedure-templates")).then().body("items.name", contains("道路手续"));
    }

    @Test
    void startsAProcedureInAnEmptyGroup() {
        String id = save("道路手续").extract().path("id");
        var other = group("第二组");
        start(other, id, true).statusCode(200).body("outcome", is("READY")).body("plannedDays", is(11));
        tasks(other).body("items", empty());
        start(other, id, false).body("outcome", is("LOADED")).body("tasks", is(2));
        start(other, id, false).body("outcome", is("UNCHANGED"));
        tasks(other)
                .body("items.code", contains("A", "B"))
                .body("items.status", everyItem(is("NOT_STARTED")))
                .body("items.ownerMemberId", everyItem(nullValue()));
        var third = group("第三组");
        load(third, Map.of("steps", List.of(Map.of("code", "Z", "name", "别的", "durationDays", 1))));
        start(third, id, false).statusCode(409).body("code", is("TASK_GROUP_NOT_EMPTY"));
    }

    @Test
    void aTemplateStaysWhenItsGroupChanges() {
        String id = save("道路手续").extract().path("id");
        branch.officer()
                .body(Map.of("code", "C", "name", "验收", "durationDays", 1))
                .post(branch.path("/task-groups/" + group + "/tasks"));
        branch.officer().get(template(id) + "/procedure").then().body("steps", hasSize(2));
    }

    @Test
    void renamesAndDeletes() {
        String id = save("道路手续").extract().path("id");
        save("管线手续").statusCode(201);
        branch.officer().body(Map.of("name", "新")).put(template(id)).then().statusCode(428);
        change(id, 0, "管线手续").statusCode(409).body("code", is("TEMPLATE_NAME_TAKEN"));
        change(id, 0, "市政道路手续").statusCode(200).body("name", is("市政道路手续")).body("version", is(1));
        change(id, 0, "又一个").statusCode(412);
        branch.officer().header("If-Match", "\"0\"").delete(template(id)).then().statusCode(412);
        branch.officer().header("If-Match", "\"1\"").delete(template(id)).then().statusCode(204);
        branch.officer().get(template(id)).then().statusCode(404);
        branch.officer().get(template(id) + "/procedure").then().statusCode(404);
        start(group("第四组"), id, false).statusCode(404);
    }

    @Test
    void refusesWhatIsNoTemplate() {
        save("道路手续").statusCode(201);
        save("道路手续").statusCode(409).body("code", is("TEMPLATE_NAME_TAKEN"));
        save("  ").statusCode(422);
        save("长".repeat(101)).statusCode(422);
        create(group("空的"), "空的").statusCode(409).body("code", is("TASK_GROUP_EMPTY"));
        create(UUID.randomUUID().toString(), "无").statusCode(404);
        start(group("第五组"), UUID.randomUUID().toString(), false).statusCode(404);
        start(UUID.randomUUID().toString(), UUID.randomUUID().toString(), false).statusCode(404);
    }

    @Test
    void membersReadAndOfficersWrite() {
        String id = save("道路手续").extract().path("id");
        branch.plain()
                .body(Map.of("taskGroupId", group, "name", "甲"))
                .post(branch.path("/procedure-templates"))
                .then()
                .statusCode(403);
        branch.plain().header("If-Match", "\"0\"").delete(template(id)).then().statusCode(403);
        branch.plain()
                .body(Map.of("procedureTemplateId", id))
                .post(branch.path("/task-groups/" + group + "/template-starts"))
                .then()
                .statusCode(403);
        branch.plain().get(template(id)).then().statusCode(200);
    }

    @Test
    void keepsFiveThousandTasks() {
        var large = group("大组");
        load(
                large,
                Map.of(
                        "steps",
                        IntStream.range(0, 5_000)
                                .mapToObj(i -> Map.of(
                                        "code",
                                        "S" + i,
                                        "name",
                                        "环节" + i,
                                        "durationDays",
                                        1,
                                        "predecessors",
                                        IntStream.of(1, 7, 50, 311)
                                                .filter(back -> back <= i)
                                                .mapToObj(back -> Map.of("code", "S" + (i - back), "kind", "SOFT"))
                                                .toList()))
                                .toList()));
        String id = create(large, "很长的手续")
                .statusCode(201)
                .body("tasks", is(5_000))
                .extract()
                .path("id");
        branch.officer().get(template(id) + "/procedure").then().body("steps", hasSize(5_000));
        start(large, id, false).body("outcome", is("UNCHANGED")).body("dependencies", not(is(0)));
    }

    private String group(String name) {
        return branch.officer()
                .body(Map.of("name", name))
                .post(branch.path("/task-groups"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void load(String groupId, Object procedure) {
        branch.officer()
                .body(procedure)
                .post(branch.path("/task-groups/" + groupId + "/procedure-imports"))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse save(String name) {
        return create(group, name);
    }

    private ValidatableResponse create(String groupId, String name) {
        var body = new HashMap<String, Object>(Map.of("taskGroupId", groupId, "name", name));
        body.put("description", null);
        return branch.officer()
                .body(body)
                .post(branch.path("/procedure-templates"))
                .then();
    }

    private ValidatableResponse change(String id, int version, String name) {
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("name", name, "description", "用于市政道路"))
                .put(template(id))
                .then();
    }

    private ValidatableResponse start(String groupId, String id, boolean dryRun) {
        return branch.officer()
                .body(Map.of("procedureTemplateId", id))
                .post(branch.path("/task-groups/" + groupId + "/template-starts?dryRun=" + dryRun))
                .then();
    }

    private ValidatableResponse tasks(String groupId) {
        return branch.officer()
                .get(branch.path("/task-groups/" + groupId + "/tasks"))
                .then();
    }

    private String template(String id) {
        return branch.path("/procedure-templates/" + id);
    }
}
