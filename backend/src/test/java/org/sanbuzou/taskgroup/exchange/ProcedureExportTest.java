package org.sanbuzou.taskgroup.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import net.sf.mpxj.MPXJException;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.RelationType;
import net.sf.mpxj.Task;
import net.sf.mpxj.mspdi.MSPDIReader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ProcedureExportTest {
    private TestBranch branch;
    private TestFiles files;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        files = new TestFiles(branch);
        files.load(TestFiles.sheet(
                        TestFiles.row("A1", "立项", 5, 3, 9),
                        TestFiles.row("A2", "规划", 10, null, null, "A1FS+2d", "软", "习惯"),
                        TestFiles.row("A3", "开工", 0, null, null, "A2")))
                .body("outcome", is("LOADED"));
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        for (var kind : new String[] {"sheet", "ms-project"}) {
            var file = files.export(kind);
            files.load(file).statusCode(200).body("outcome", is("UNCHANGED"));
            var other = new TestFiles(branch);
            other.load(file).body("outcome", is("LOADED")).body("tasks", is(3)).body("plannedDays", is(17));
            assertThat(other.export("sheet")).isNotEmpty();
        }
    }

    /** Read by a library that ProjectLibre reads with. */
    @Test
    void theProjectFileOpensElsewhere() throws MPXJException {
        ProjectFile project = new MSPDIReader().read(new ByteArrayInputStream(files.export("ms-project")));
        assertThat(project.getTasks()).extracting(Task::getName).contains("立项", "规划", "开工");
        var planning = project.getTaskByUniqueID(2);
        assertThat(planning.getDuration()).hasToString("10.0d");
        assertThat(planning.getText(1)).isEqualTo("A2");
        assertThat(planning.getNotes()).isEqualTo("前置 A1：软；依据：习惯");
        var before = planning.getPredecessors().get(0);
        assertThat(before.getType()).isEqualTo(RelationType.FINISH_START);
        assertThat(before.getLag()).hasToString("2.0d");
        assertThat(project.getTaskByUniqueID(1).getDuration(2)).hasToString("9.0d");
        assertThat(project.getTaskByUniqueID(3).getMilestone()).isTrue();
        assertThat(project.getDefaultCalendar().isWorkingDay(java.time.DayOfWeek.SUNDAY))
                .isFalse();
    }

    @Test
    void nothingInTheSheetIsAFormula() throws IOException {
        branch.officer()
                .body(Map.of("code", "-1", "name", "=HYPERLINK(\"http://example.org\")", "durationDays", 1))
                .post(files.path("/tasks"))
                .then()
                .statusCode(201);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(files.export("sheet")))) {
            var last = workbook.getFirstSheet().read().get(4);
            assertThat(last.getCellText(0)).isEqualTo("'-1");
            assertThat(last.getCellText(1)).startsWith("'=HYPERLINK");
        }
        files.load(files.export("sheet")).body("outcome", is("UNCHANGED"));
    }

    @Test
    void theFormHasTheColumnsThatAreRead() throws IOException {
        var form = branch.officer()
                .get(branch.path("/procedure-forms"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("procedure-form.xlsx"))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(form))) {
            var header = workbook.getFirstSheet().read().get(0);
            assertThat(header.stream().map(cell -> Field.titled(cell.getText()).orElseThrow()))
                    .containsExactly(Field.values());
        }
        new TestFiles(branch).load(form).body("outcome", is("REFUSED")).body("problems[0].code", is("NOTHING"));
    }
}
