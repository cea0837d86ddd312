package org.sanbuzou.taskgroup.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.taskgroup.exchange.TestFiles.row;
import static org.sanbuzou.taskgroup.exchange.TestFiles.sheet;
import static org.sanbuzou.taskgroup.exchange.TestFiles.sheetWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ProcedureSheetImportTest {
    private static final byte[] THREE = sheet(
            row("A1", "立项", 5, 3, 9),
            row("A2", "规划许可", "10 天", null, null, "A1FS+2d", "软", "习惯上先立项"),
            row("A3", "施工许可", 4, null, null, "A2", "硬", "《建筑法》第八条"),
            row(null, null, null, null, null, "A1", "软", null));

    private TestBranch branch;
    private TestFiles files;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        files = new TestFiles(branch);
    }

    @Test
    void checksFirstAndWritesNothing() {
        files.check(THREE)
                .statusCode(200)
                .body("outcome", is("READY"))
                .body("rows", is(4))
                .body("tasks", is(3))
                .body("dependencies", is(3))
                .body("serialDays", is(19))
                .body("plannedDays", is(21))
                .body("hardOnlyDays", is(14))
                .body("problems", empty());
        files.tasks().body("items", empty());
    }

    @Test
    void loadsTasksWithTheirPredecessors() {
        files.load(THREE).statusCode(200).body("outcome", is("LOADED"));
        files.tasks()
                .body("items.code", contains("A1", "A2", "A3"))
                .body("items.durationDays", contains(5, 10, 4))
                .body("items.ownerMemberId", everyItem(nullValue()));
        branch.officer()
                .get(files.path("/dependencies"))
                .then()
                .body("items.kind", contains("SOFT", "HARD", "SOFT"))
                .body("items.evidence", contains("习惯上先立项", "《建筑法》第八条", null));
        branch.officer().get(files.path("/network")).then().body("plannedDays", is(21));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        files.load(THREE).body("outcome", is("LOADED"));
        files.load(THREE).statusCode(200).body("outcome", is("UNCHANGED")).body("tasks", is(3));
        files.check(THREE).body("outcome", is("UNCHANGED"));
        files.tasks().body("items", hasSize(3));
        files.load(sheet(row("B", "别的", 1))).statusCode(409).body("code", is("TASK_GROUP_NOT_EMPTY"));
    }

    @Test
    void namesRowAndColumnOfEverythingThatIsWrong() {
        files.load(sheet(
                        row("A1", "立项", "五天"),
                        row("A1", "规划", 3),
                        row("A 3", "图审", 3),
                        row(null, "消防", 3),
                        row("A5", "施工", 3, 4, 9, "A9", "也许"),
                        row("A6", "验收", 3, 2, null, "A1; A1; A1？"),
                        row("A7", null, 3),
                        row("A8", "=SUM(A1)", 3)))
                .statusCode(200)
                .body("outcome", is("REFUSED"))
                .body("tasks", nullValue())
                .body("problems.blocking", everyItem(is(true)))
                .body("problems.findAll { it.code == 'DAYS_INVALID' }.row", contains(2))
                .body("problems.findAll { it.code == 'DAYS_INVALID' }.column", contains("工期"))
                .body("problems.findAll { it.code == 'CODE_REPEATED' }.row", contains(3))
                .body("problems.findAll { it.code == 'CODE_MISSING' }.row", contains(5))
                .body("problems.findAll { it.code == 'KIND_UNKNOWN' }.column", contains("硬软"))
                .body("problems.findAll { it.code == 'PREDECESSOR_UNKNOWN' }.message[0]", containsString("A9"))
                .body("problems.findAll { it.code == 'ESTIMATE_ORDER' }.row", contains(6))
                .body("problems.findAll { it.code == 'ESTIMATE_INCOMPLETE' }.column", contains("最长"))
                .body("problems.findAll { it.code == 'PREDECESSOR_REPEATED' }.row", contains(7))
                .body("problems.findAll { it.code == 'PREDECESSOR_UNREADABLE' }.row", contains(7))
                .body("problems.findAll { it.code == 'NAME_MISSING' }.row", contains(8))
                .body("problems.findAll { it.code == 'FORMULA' }.row", contains(9));
        files.tasks().body("items", empty());
    }

    @Test
    void namesTheCellsThatBreakARuleOfTasks() {
        files.load(sheet(
                        row("A 1", "立项", 3),
                        row("A2", "长".repeat(101), 4000),
                        row("A3", "止", 1, null, null, "A2+9999d")))
                .body("outcome", is("REFUSED"))
                .body("problems.code", contains("CODE_INVALID", "NAME_INVALID", "DAYS_INVALID", "PREDECESSORS_INVALID"))
                .body("problems.row", contains(2, 3, 3, 4));
    }

    @Test
    void showsACircleAtOneOfItsRows() {
        files.load(sheet(row("A", "甲", 1, null, null, "B"), row("B", "乙", 1, null, null, "A")))
                .body("outcome", is("REFUSED"))
                .body("problems.code", contains("CYCLE"))
                .body("problems[0].row", is(2))
                .body("problems[0].message", containsString("A → B → A"));
    }

    @Test
    void tellsOfRelationsItCannotKeep() {
        files.load(sheet(
                        row("A", "甲", 1),
                        row("B", "乙", 1, null, null, "ASS+1d"),
                        row("C", "丙", 1, null, null, "AFS-2d")))
                .body("outcome", is("LOADED"))
                .body("dependencies", is(1))
                .body("problems.code", contains("LINK_TYPE", "LEAD"))
                .body("problems.row", contains(3, 4))
                .body("problems.blocking", everyItem(is(false)));
    }

    @Test
    void countsTasksWhereThereAreNoCodes() {
        files.load(sheetWith(
                        List.of("任务名称", "工期", "前置任务"),
                        row("立项", 5),
                        row("规划", "3 个工作日", "1FS+2 个工作日"),
                        row("施工", 2, "1,2FF")))
                .body("outcome", is("LOADED"))
                .body("problems.code", contains("LINK_TYPE"))
                .body("plannedDays", is(10));
        files.tasks().body("items.code", contains("1", "2", "3"));
    }

    @Test
    void takesDaysAsPeopleWriteThem() {
        var titles = List.of("编号", "环节", "工期", "不早于（日期）");
        files.load(sheetWith(
                        titles,
                        row("A1", "立项", 5, "2026年3月9日"),
                        row("A2", "规划", 5, LocalDate.of(2026, 4, 1)),
                        row("A3", "环评", 5, "—"),
                        row("A4", "施工", 5)))
                .body("outcome", is("LOADED"));
        files.tasks().body("items.startNotBefore", contains("2026-03-09", "2026-04-01", null, null));
        files.load(sheetWith(
                        titles.subList(0, 3),
                        row("A1", "立项", 5),
                        row("A2", "规划", 5),
                        row("A3", "环评", 5),
                        row("A4", "施工", 5)))
                .body("outcome", is("UNCHANGED"));
        files.load(sheetWith(titles, row("A1", "立项", 5, "三月初"), row("A2", "规划", 5, "1984-01-01")))
                .body("outcome", is("REFUSED"))
                .body("problems.code", contains("NOT_BEFORE_INVALID", "NOT_BEFORE_INVALID"))
                .body("problems.column", everyItem(is("不早于")));
    }

    @Test
    void takesFiveThousandTasksAndNotOneMore() {
        files.load(sheet(IntStream.rangeClosed(1, 5_000)
                        .mapToObj(i -> row("S" + i, "环节" + i, 2, null, null, i == 1 ? null : "S" + (i - 1)))
                        .toArray(Object[][]::new)))
                .body("outcome", is("LOADED"))
                .body("tasks", is(5_000))
                .body("plannedDays", is(10_000));
        files.load(sheet(IntStream.rangeClosed(1, 5_001)
                        .mapToObj(i -> row("S" + i, "环节" + i, 2))
                        .toArray(Object[][]::new)))
                .statusCode(422)
                .body("code", is("ROWS_TOO_MANY"));
    }
}
