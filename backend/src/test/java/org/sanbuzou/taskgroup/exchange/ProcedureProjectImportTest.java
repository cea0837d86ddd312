package org.sanbuzou.taskgroup.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.sanbuzou.taskgroup.exchange.TestFiles.after;
import static org.sanbuzou.taskgroup.exchange.TestFiles.days;
import static org.sanbuzou.taskgroup.exchange.TestFiles.project;
import static org.sanbuzou.taskgroup.exchange.TestFiles.task;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ProcedureProjectImportTest {
    private TestBranch branch;
    private TestFiles files;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        files = new TestFiles(branch);
    }

    @Test
    void readsTasksMilestonesAndLinksWithLags() {
        var file = project(task(0, "整个项目", "<OutlineLevel>0</OutlineLevel><Summary>1</Summary>")
                + task(1, "立项", "<WBS>A1</WBS>" + days(5))
                + task(2, "规划", "<WBS>A2</WBS>" + days(10) + "<Notes>前置 A1：软；依据：习惯</Notes>" + after(1, 1, 9600, 7))
                + task(3, "开工", "<WBS>A3</WBS>" + days(0) + "<Milestone>1</Milestone>" + after(2, 1, 0, 7)));
        files.check(file)
                .body("outcome", is("READY"))
                .body("plannedDays", is(17))
                .body("hardOnlyDays", is(10));
        files.load(file)
                .body("outcome", is("LOADED"))
                .body("problems.code", contains("KIND_ASSUMED"))
                .body("problems[0].message", containsString("1 条"));
        files.load(file).body("outcome", is("UNCHANGED"));
        files.tasks().body("items.code", contains("A1", "A2", "A3")).body("items.durationDays", contains(5, 10, 0));
        branch.officer()
                .get(files.path("/dependencies"))
                .then()
                .body("items.kind", contains("SOFT", "HARD"))
                .body("items.evidence", contains("习惯", null));
    }

    @Test
    void spreadsWhatHoldsForASummaryOverItsTasks() {
        files.load(project(task(1, "前期", "<OutlineLevel>1</OutlineLevel><Summary>1</Summary>")
                        + task(2, "立项", "<OutlineLevel>2</OutlineLevel>" + days(2))
                        + task(3, "规划", "<OutlineLevel>2</OutlineLevel>" + days(3))
                        + task(4, "施工", "<OutlineLevel>1</OutlineLevel>" + days(4) + after(1, 1, 0, 7))))
                .body("outcome", is("LOADED"))
                .body("tasks", is(3))
                .body("dependencies", is(2))
                .body("plannedDays", is(7))
                .body("problems.code", containsInAnyOrder("SUMMARY_TASK", "SUMMARY_LINK", "KIND_ASSUMED"));
    }

    @Test
    void tellsPerTaskWhatItCannotKeep() {
        files.load(project(task(1, "甲", days(1))
                        + task(2, "乙", days(1) + after(1, 3, 0, 7))
                        + task(3, "丙", days(1) + after(1, 1, -4800, 7))
                        + task(4, "丁", days(1) + after(1, 1, 50, 19))
                        + task(5, "戊", "<Duration>PT12H0M0S</Duration>" + after(9, 1, 0, 7))
                        + task(6, "己", "<Duration>PT240H0M0S</Duration><DurationFormat>8</DurationFormat>")
                        + task(7, "庚", "<Active>0</Active>" + days(1))
                        + task(8, "辛", days(1) + "<ConstraintType>5</ConstraintType>")
                        + "<Task><UID>20</UID><ID>20</ID><IsNull>1</IsNull></Task>"))
                .body("outcome", is("LOADED"))
                .body("tasks", is(7))
                .body("dependencies", is(2))
                .body("problems.findAll { it.code == 'LINK_TYPE' }.row", contains(2))
                .body("problems.findAll { it.code == 'LINK_TYPE' }.message[0]", containsString("1SS"))
                .body("problems.findAll { it.code == 'LEAD' }.row", contains(3))
                .body("problems.findAll { it.code == 'LAG_PERCENT' }.row", contains(4))
                .body("problems.findAll { it.code == 'LINK_LEFT_OUT' }.row", contains(5))
                .body("problems.findAll { it.code == 'DAYS_ROUNDED' }.row", contains(5, 6))
                .body("problems.findAll { it.code == 'TASK_LEFT_OUT' }.row", contains(7))
                .body("problems.findAll { it.code == 'CONSTRAINT_LEFT_OUT' }.row", contains(8))
                .body("problems.find { it.code == 'CONSTRAINT_LEFT_OUT' }.message", containsString("不得晚于...开始"));
        files.tasks().body("items.durationDays", contains(1, 1, 1, 1, 2, 8, 1));
    }

    @Test
    void takesTheDaysBeforeWhichTasksShallNotStart() {
        var day = "<ConstraintType>4</ConstraintType><ConstraintDate>2026-%sT08:00:00</ConstraintDate>";
        files.load(project(task(1, "总", "<OutlineLevel>1</OutlineLevel><Summary>1</Summary>" + day.formatted("10-01"))
                        + task(2, "甲", "<OutlineLevel>2</OutlineLevel>" + days(1) + day.formatted("09-01"))
                        + task(3, "乙", "<OutlineLevel>2</OutlineLevel>" + days(1) + day.formatted("11-02"))
                        + task(4, "丙", "<OutlineLevel>1</OutlineLevel>" + days(1) + day.formatted("13-41"))
                        + task(5, "丁", "<OutlineLevel>1</OutlineLevel>" + days(1))))
                .body("outcome", is("LOADED"))
                .body("problems.findAll { it.code == 'CONSTRAINT_LEFT_OUT' }.row", contains(4));
        files.tasks().body("items.startNotBefore", contains("2026-10-01", "2026-11-02", null, null));
    }

    @Test
    void refusesDaysFarFromAnyPlan() {
        files.load(
                        project(
                                task(
                                        1,
                                        "甲",
                                        days(1)
                                                + "<ConstraintType>4</ConstraintType><ConstraintDate>1984-01-01T08:00:00</ConstraintDate>")))
                .body("outcome", is("REFUSED"))
                .body("problems.code", contains("NOT_BEFORE_INVALID"))
                .body("problems[0].column", is("限制日期"));
    }

    @Test
    void refusesTasksItCannotMeasureOrName() {
        files.load(project(task(1, "甲", "<Duration>bald</Duration>") + task(2, "", days(1))))
                .body("outcome", is("REFUSED"))
                .body("problems.findAll { it.code == 'DAYS_INVALID' }.row", contains(1));
        files.load(project(task(2, "", days(1))))
                .body("problems.code", contains("NAME_INVALID"))
                .body("problems[0].column", is("任务名称"));
        files.load(project("")).body("problems.code", contains("NOTHING"));
        files.tasks().body("items", empty());
    }

    @Test
    void refusesMoreTasksThanAGroupMayHave() {
        var tasks = new StringBuilder();
        for (int i = 1; i <= 5_001; i++) {
            tasks.append(task(i, "环节", days(1)));
        }
        files.load(project(tasks.toString())).statusCode(422).body("code", is("ROWS_TOO_MANY"));
    }

    @Test
    void refusesSummariesThatMultiplyIntoTooManyLinks() {
        var tasks = new StringBuilder(task(1, "前", "<OutlineLevel>1</OutlineLevel><Summary>1</Summary>"));
        for (int i = 2; i <= 201; i++) {
            tasks.append(task(i, "甲", "<OutlineLevel>2</OutlineLevel>" + days(1)));
        }
        tasks.append(task(500, "后", "<OutlineLevel>1</OutlineLevel><Summary>1</Summary>" + after(1, 1, 0, 7)));
        for (int i = 501; i <= 700; i++) {
            tasks.append(task(i, "乙", "<OutlineLevel>2</OutlineLevel>" + days(1)));
        }
        files.load(project(tasks.toString())).statusCode(422).body("code", is("ROWS_TOO_MANY"));
        files.tasks().body("items", hasSize(0));
    }
}
