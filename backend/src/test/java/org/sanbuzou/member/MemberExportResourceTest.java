package org.sanbuzou.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class MemberExportResourceTest {
    private TestBranch branch;
    private TestImports imports;

    @BeforeEach
    void open() {
        branch = TestBranch.open("e");
        imports = new TestImports(branch);
    }

    @Test
    void isAWorkbookWithTheTitlesOfTheReceivedFile() throws IOException {
        imports.received();
        branch.officer()
                .get(branch.path("/members/export"))
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        "Content-Disposition",
                        startsWith("attachment; filename=\"members.xlsx\"; filename*=UTF-8''%E5%85%9A%E5%91%98"));
        var rows = rows(imports.export());
        assertThat(rows).hasSize(23);
        assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                .containsExactly("姓名", "性别", "出生日期", "手机号", "部门", "职务", "党小组", "人员类别", "入党日期", "转正日期", "组织关系");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("陈立新");
        assertThat(rows.get(1).getCellText(3)).isEqualTo("19900001001");
        assertThat(rows.get(1).getCellText(5)).isEqualTo("支部书记");
    }

    @Test
    void comesBackUnchanged() {
        imports.received();
        var register = new TestRegister(branch);
        register.enrol("老 人", "birthDate", "1901-02-03", "sex", "NOT_STATED", "standing", "SUSPENDED");
        register.enrol("已转出", "mobile", "19900002001", "affiliation", "OUT", "department", "=1+1");
        register.enrol("'甲", "mobile", "19900002002", "standing", "APPLICANT");
        imports.send(imports.export(), false)
                .statusCode(200)
                .body("rows", is(25))
                .body("rejected", is(0))
                .body("unchanged", is(25));
    }

    @Test
    void holdsNothingASpreadsheetProgramWouldCompute() throws IOException {
        new TestRegister(branch).enrol("甲", "department", "=HYPERLINK(\"x\")");
        var department = rows(imports.export()).get(1).getCell(4);
        assertThat(department.getType()).isEqualTo(CellType.STRING);
        assertThat(department.getText()).isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void asksNoMoreOfTheDatabaseForALargeRegister() {
        var text = new StringBuilder(TestImports.TITLES);
        for (int i = 0; i < 4_000; i++) {
            text.append(
                    "成员%05d,男,1980-01-01,131000%05d,工程部,,第%d党小组,正式党员,2001-07-01,2002-07-01%n".formatted(i, i, i % 9));
        }
        var content = text.toString().getBytes(StandardCharsets.UTF_8);
        imports.send(content, false).statusCode(200).body("created", is(4_000)).body("rejected", is(0));
        long statements = Statements.during(
                () -> imports.send(content, false).statusCode(200).body("unchanged", is(4_000)));
        assertThat(statements).isLessThan(20);
        imports.send(imports.export(), true).statusCode(200).body("unchanged", is(4_000));
    }

    private static List<Row> rows(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read();
        }
    }
}
