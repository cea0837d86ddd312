package org.sanbuzou.taskgroup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.mpxj.ConstraintType;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** The days that the calendar in the file leads to are those of our plan, over holidays and weekends that are worked. */
@QuarkusTest
class ProjectDatesTest {
    private TestBranch branch;
    private TestFiles files;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-09-14T09:00");
        branch = TestBranch.open("a");
        files = new TestFiles(branch);
        files.load(TestFiles.sheet(
                        TestFiles.row("A1", "立项", 5, null, null),
                        TestFiles.row("A2", "规划", 10, null, null, "A1FS+3d", "硬", "规定"),
                        TestFiles.row("A3", "环评", 4, null, null, "A1", "软", "习惯"),
                        TestFiles.row("A4", "设计", 60, null, null, "A2", "硬", "规定"),
                        TestFiles.row("A5", "施工", 20, null, null, "A4", "硬", "规定"),
                        TestFiles.row("A6", "开工", 0, null, null, "A4", "硬", "规定")))
                .body("outcome", is("LOADED"));
    }

    @Test
    void everyTaskLiesOnTheSameDays() throws MPXJException {
        assertThat(daysInFile()).isEqualTo(daysInPlan());
    }

    @Test
    void thePlanBeginsOnTheSameDayInTheFile() throws MPXJException {
        var etag = branch.officer().get(files.path("/plan")).header("ETag");
        branch.officer()
                .header("If-Match", etag)
                .body(Map.of("startsOn", "2026-09-19"))
                .put(files.path("/plan"))
                .then()
                .statusCode(200);
        assertThat(daysInPlan().get("A1").get(0)).isEqualTo("2026-09-20");
        assertThat(daysInFile()).isEqualTo(daysInPlan());
    }

    /** In the holidays, on a weekend that is worked, before the plan begins, and for a milestone. */
    @Test
    void theDaysBeforeWhichNothingStartsAreInTheFile() throws MPXJException {
        notBefore("A1", "2026-08-03");
        notBefore("A2", "2026-10-04");
        notBefore("A3", "2026-09-20");
        notBefore("A5", "2027-01-30");
        notBefore("A6", "2027-02-08");
        var plan = daysInPlan();
        assertThat(plan.get("A1").get(0)).isEqualTo("2026-09-14");
        assertThat(plan.get("A2").get(0)).isEqualTo("2026-10-08");
        assertThat(plan.get("A6")).containsOnly("2027-02-08");
        assertThat(daysInFile()).isEqualTo(plan);
        for (var kind : List.of("ms-project", "sheet")) {
            var file = files.export(kind);
            files.load(file).body("outcome", is("UNCHANGED")).body("problems.size()", is(0));
            var other = new TestFiles(branch);
            other.load(file).body("outcome", is("LOADED")).body("problems.size()", is(0));
            other.tasks()
                    .body(
                            "items.startNotBefore",
                            contains("2026-08-03", "2026-10-04", "2026-09-20", null, "2027-01-30", "2027-02-08"));
        }
    }

    private void notBefore(String code, String day) {
        Map<String, Object> task = files.tasks().extract().path("items.find { it.code == '" + code + "' }");
        var write = new HashMap<String, Object>(Map.of("code", code, "startNotBefore", day));
        List.of("name", "durationDays").forEach(field -> write.put(field, task.get(field)));
        branch.officer()
                .header("If-Match", "\"" + task.get("version") + "\"")
                .body(write)
                .put(files.path("/tasks/" + task.get("id")))
                .then()
                .statusCode(200);
    }

    @Test
    void theCalendarDoesNotHinderTheImport() {
        files.load(files.export("ms-project")).body("outcome", is("UNCHANGED")).body("problems.size()", is(0));
    }

    private Map<String, List<String>> daysInPlan() {
        List<Map<String, String>> tasks = branch.officer()
                .get(files.path("/plan"))
                .then()
                .statusCode(200)
                .extract()
                .path("tasks.collect { [code: it.code, start: it.plannedStart, finish: it.plannedFinish] }");
        var days = new HashMap<String, List<String>>();
        tasks.forEach(task -> days.put(task.get("code"), List.of(task.get("start"), task.get("finish"))));
        return days;
    }

    /** A forward pass by the calendar of the file, in the order of its tasks. */
    private Map<String, List<String>> daysInFile() throws MPXJException {
        ProjectFile project = new MSPDIReader().read(new ByteArrayInputStream(files.export("ms-project")));
        var calendar = project.getDefaultCalendar();
        assertThat(calendar.isWorkingDate(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDate(LocalDate.of(2026, 9, 20))).isTrue();
        var finish = new HashMap<Task, LocalDateTime>();
        var days = new HashMap<String, List<String>>();
        for (var task : project.getTasks()) {
            if (task.getText(1) == null) {
                continue;
            }
            var start = project.getProjectProperties().getStartDate();
            for (var before : task.getPredecessors()) {
                var allowed = after(calendar, before, finish.get(before.getPredecessorTask()));
                start = allowed.isAfter(start) ? allowed : start;
            }
            if (task.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN) {
                start = task.getConstraintDate().isAfter(start) ? task.getConstraintDate() : start;
            }
            boolean milestone = task.getDuration().getDuration() == 0;
            var begins = milestone ? start : calendar.getNextWorkStart(start);
            finish.put(task, milestone ? start : calendar.getDate(begins, task.getDuration()));
            days.put(task.getText(1), List.of(day(begins), day(finish.get(task))));
        }
        return days;
    }

    private static LocalDateTime after(ProjectCalendar calendar, Relation before, LocalDateTime finish) {
        return before.getLag().getDuration() == 0 ? finish : calendar.getDate(finish, before.getLag());
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }
}
