package org.sanbuzou.notify;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class TaskNotesTest {
    private TestBranch branch;
    private TestGroup group;
    private UUID wang;
    private UUID zhao;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        group = TestGroup.open(branch);
    }

    private ValidatableResponse notes(UUID memberId, String kind) {
        return TestNotes.list(branch, memberId).rootPath("items.findAll { it.kind == '%s' }".formatted(kind));
    }

    @Test
    void theFirstTaskOfADaySpeaksForAll() {
        group.task("A1", wang);
        group.task("A2", wang);
        notes(wang, "TASK_ASSIGNED")
                .body("", hasSize(1))
                .body("[0].text", is("“道路工程先锋小组”的“A1 环节A1”由您负责。今天再分给您的不另外提醒，打开可以看到全部。"));
        TestClock.stopAt("2026-03-03T09:00");
        group.task("A3", wang);
        notes(wang, "TASK_ASSIGNED").body("", hasSize(2));
        TestNotes.list(branch, zhao).body("items", empty());
    }

    @Test
    void nobodyIsToldOfATaskThatIsDoneOrOfWhatStaysTheSame() {
        var task = group.task("A1", 3);
        group.report(task, "DONE").statusCode(200);
        var write = Map.of("code", "A1", "name", "立项", "durationDays", 3, "ownerMemberId", wang);
        branch.officer()
                .header("If-Match", "\"1\"")
                .body(write)
                .put(group.path("/tasks/" + task))
                .then()
                .statusCode(200);
        TestNotes.list(branch, wang).body("items", empty());
    }

    @Test
    void tellsOnceWhatMayBegin() {
        var first = group.task("A1", 2);
        var second = group.task("A2", 2);
        var both = group.task("A3", wang);
        var lagged = group.task("A4", wang);
        var other = group.task("A5", zhao);
        group.link(first, both, "HARD").statusCode(201);
        group.link(second, both, "HARD").statusCode(201);
        group.link(second, lagged, "HARD", 3).statusCode(201);
        group.link(second, other, "SOFT").statusCode(201);
        group.report(first, "DONE").statusCode(200);
        notes(wang, "TASKS_READY").body("", empty());
        group.report(second, "DONE").statusCode(200);
        notes(wang, "TASKS_READY").body("text", contains("“A2 环节A2”已办结，“A3 环节A3”；“A4 环节A4”（还要隔 3 个工作日）的必要前置都齐了。"));
        notes(zhao, "TASKS_READY").body("", empty());
        group.report(second, "IN_PROGRESS").statusCode(200);
        group.report(second, "DONE").statusCode(200);
        notes(wang, "TASKS_READY").body("", hasSize(1));
    }

    @Test
    void tellsOfOtherDaysOnceForAChange() {
        var first = group.task("A1", 2);
        group.link(first, group.task("A2", wang), "HARD").statusCode(201);
        group.link(first, group.task("A3", wang), "HARD").statusCode(201);
        group.task("A4", zhao);
        group.starts("2026-03-02");
        var change = Map.of("tasks", List.of(Map.of("taskId", first, "durationDays", 4)));
        String fingerprint =
                group.post("/plan-previews", change).statusCode(200).extract().path("fingerprint");
        notes(wang, "TASKS_MOVED").body("", empty());
        group.post("/plan-changes", Map.of("tasks", change.get("tasks"), "fingerprint", fingerprint))
                .statusCode(200);
        notes(wang, "TASKS_MOVED")
                .body(
                        "text",
                        contains("“道路工程先锋小组”的计划有变：“A2 环节A2”改为 3月6日 周五 至 3月12日 周四（晚 2 个工作日）；"
                                + "“A3 环节A3”改为 3月6日 周五 至 3月12日 周四（晚 2 个工作日）。"));
        notes(zhao, "TASKS_MOVED").body("", empty());
        group.starts("2026-03-09");
        notes(zhao, "TASKS_MOVED").body("", hasSize(1));
    }

    @Test
    void whoDecidesIsNotTold() {
        var own = group.task("A2", wang);
        var edge = group.linked(group.task("A1", 5), own, "SOFT");
        group.link(own, group.task("A3", zhao), "HARD").statusCode(201);
        group.starts("2026-03-02");
        var decide = Map.of("dropDependencyIds", List.of(edge), "reason", "组务会同意", "evidence", "窗口答复");
        branch.officer(wang)
                .body(decide)
                .post(group.path("/parallel-decisions"))
                .then()
                .statusCode(201);
        branch.officer(wang).get(branch.path("/notifications")).then().body("items.kind", contains("TASK_ASSIGNED"));
        notes(zhao, "TASKS_MOVED").body("text", contains("“道路工程先锋小组”的计划有变：“A3 环节A3”改为 3月9日 周一 至 3月13日 周五（早 5 个工作日）。"));
    }

    @Test
    void tellsThoseWhoPromisedSomething() {
        var followUps = List.of(
                Map.of("what", "把图纸贴到公告栏", "ownerMemberId", wang, "dueOn", "2026-03-10"),
                Map.of("what", "约设计院", "ownerMemberId", wang, "dueOn", "2027-01-08"));
        var minutes = Map.of(
                "heldOn", "2026-03-01",
                "place", "村委会",
                "peoplePresent", 12,
                "topics", "路线",
                "said", "希望绕开水塘",
                "followUps", followUps);
        var path = group.path("/consultations/" + UUID.randomUUID());
        branch.officer().body(minutes).put(path).then().statusCode(201);
        branch.officer().body(minutes).put(path).then().statusCode(200);
        notes(wang, "FOLLOW_UPS_GIVEN")
                .body("text", contains("“道路工程先锋小组” 3月1日 周日 的协商之后：把图纸贴到公告栏（3月10日 周二 前）；约设计院（2027年1月8日 周五 前）。"));
    }
}
