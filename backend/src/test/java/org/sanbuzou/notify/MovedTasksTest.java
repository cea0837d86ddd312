package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.taskgroup.TestGroup;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Whoever is in charge of a task learns of other days, whichever write has moved it. */
@QuarkusTest
class MovedTasksTest {
    private static final String MOVES = "items.findAll { it.kind == 'TASKS_MOVED' }.text";
    private static final String MOVED = "“道路工程先锋小组”的计划有变：“A2 环节A2”改为 ";

    private TestBranch branch;
    private TestGroup group;
    private UUID wang;
    private UUID zhao;
    private String first;
    private String second;
    private String edge;
    private int told;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        group = TestGroup.open(branch);
        group.starts("2026-03-02");
        first = group.task("A1", 2);
        second = group.task("A2", wang);
        edge = group.linked(first, second, "HARD");
        group.task("A3", zhao);
        forget();
    }

    /** What the preparation itself has moved. */
    private void forget() {
        told = count(wang);
    }

    private int count(UUID memberId) {
        return notes(memberId).extract().<List<String>>path(MOVES).size();
    }

    private ValidatableResponse notes(UUID memberId) {
        return TestNotes.list(branch, memberId);
    }

    private void isTold(String days) {
        notes(wang).body(MOVES, hasSize(told + 1)).body(MOVES + "[0]", is(MOVED + days));
        assertThat(count(zhao)).isZero();
    }

    private void write(String taskId, Map<String, Object> changes) {
        var task = new HashMap<String, Object>(Map.of("code", "A1", "name", "环节A1", "durationDays", 2));
        task.putAll(changes);
        send("/tasks/" + taskId, task);
    }

    private void send(String path, Object body) {
        branch.officer()
                .header("If-Match", etag(path))
                .body(body)
                .put(group.path(path))
                .then()
                .statusCode(200);
    }

    private String etag(String path) {
        var list = path.substring(0, path.lastIndexOf('/'));
        var id = path.substring(path.lastIndexOf('/') + 1);
        int version = group.get(list).extract().path("items.find { it.id == '" + id + "' }.version");
        return "\"" + version + "\"";
    }

    private void delete(String path) {
        branch.officer()
                .header("If-Match", etag(path))
                .delete(group.path(path))
                .then()
                .statusCode(204);
    }

    @Test
    void ofAnotherDuration() {
        write(first, Map.of("durationDays", 4));
        isTold("3月6日 周五 至 3月12日 周四（晚 2 个工作日）。");
    }

    @Test
    void ofAnotherFirstDay() {
        write(first, Map.of("startNotBefore", "2026-03-09"));
        isTold("3月11日 周三 至 3月17日 周二（晚 5 个工作日）。");
    }

    @Test
    void ofANewDependency() {
        group.link(group.task("A4", 8), second, "SOFT").statusCode(201);
        isTold("3月12日 周四 至 3月18日 周三（晚 6 个工作日）。");
    }

    @Test
    void ofAnotherLag() {
        send("/dependencies/" + edge, Map.of("kind", "HARD", "lagDays", 1));
        isTold("3月5日 周四 至 3月11日 周三（晚 1 个工作日）。");
    }

    @Test
    void ofADependencyThatIsGone() {
        delete("/dependencies/" + edge);
        isTold("3月2日 周一 至 3月6日 周五（早 2 个工作日）。");
    }

    @Test
    void ofATaskThatIsGone() {
        delete("/tasks/" + first);
        isTold("3月2日 周一 至 3月6日 周五（早 2 个工作日）。");
    }

    /** Who is next is told so with the words for that; who comes later hears of the days. */
    @Test
    void ofWorkThatIsDoneEarly() {
        group.link(second, group.task("A4", zhao), "HARD").statusCode(201);
        int before = count(zhao);
        group.report(first, "DONE").statusCode(200);
        assertThat(count(wang)).isEqualTo(told);
        notes(wang).body("items.findAll { it.kind == 'TASKS_READY' }", hasSize(1));
        assertThat(count(zhao)).isEqualTo(before + 1);
    }

    @Test
    void notOfANameOrAKindAndNotWhoeverIsJustPutInCharge() {
        write(first, Map.of("name", "立项"));
        send("/dependencies/" + edge, Map.of("kind", "SOFT", "lagDays", 0, "evidence", "习惯"));
        write(second, Map.of("code", "A2", "durationDays", 9, "ownerMemberId", zhao));
        assertThat(count(wang)).isEqualTo(told);
        notes(zhao).body("items.kind", contains("TASK_ASSIGNED"));
    }

    @Test
    void inAsManyStatementsHoweverManyTasksMove() {
        long few = Statements.during(() -> write(first, Map.of("durationDays", 3)));
        for (int i = 10; i < 40; i++) {
            group.link(first, group.task("B" + i, wang), "HARD").statusCode(201);
        }
        forget();
        assertThat(Statements.during(() -> write(first, Map.of("durationDays", 5))))
                .isEqualTo(few);
        assertThat(count(wang)).isEqualTo(told + 1);
    }

    @Test
    void notBeforeAnybodyKnowsWhenTheWorkBegins() {
        group = TestGroup.open(branch);
        first = group.task("A1", 2);
        group.link(first, group.task("A2", wang), "HARD").statusCode(201);
        write(first, Map.of("durationDays", 4));
        assertThat(count(wang)).isEqualTo(told);
        group.starts("2026-03-02");
        assertThat(count(wang)).isEqualTo(told);
        group.starts("2026-03-03");
        assertThat(count(wang)).isEqualTo(told + 1);
    }
}
