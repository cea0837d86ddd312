package org.sanbuzou.taskgroup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.Sheet;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class SurveyImportResourceTest {
    private TestBranch branch;
    private TestSurvey survey;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        survey = TestSurvey.empty(branch);
    }

    @Test
    void importsUnitsOnceHoweverOftenTheFileComes() {
        survey.load(TestSurvey.UNITS)
                .statusCode(200)
                .body("rows", is(5))
                .body("created", is(5))
                .body("problems", hasSize(0));
        survey.load(TestSurvey.UNITS).body("created", is(0)).body("unchanged", is(5));
        branch.plain()
                .get(survey.path("/units"))
                .then()
                .body("items.code", contains("XP01-0001", "XP01-0002", "XP01-0003", "XP01-0004", "XP02-0001"))
                .body("items.status", everyItem(is("NOT_VISITED")))
                .body("items[2].villageName", is("西片一村"))
                .body("items[2].blockName", is("2排"));
    }

    @Test
    void triesWithoutWriting() {
        survey.load(branch.officer(), TestSurvey.UNITS.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(5));
        branch.plain().get(survey.path("/units")).then().body("items", hasSize(0));
    }

    @Test
    void keepsGoodRowsAndSaysWhatIsWrongWithTheOthers() {
        survey.load("""
                        户编号,村编号,村,楼栋
                        A-1,V1,甲村,1号楼
                        ,V1,甲村,1号楼
                        A-2,,甲村,1号楼
                        A-1,V1,甲村,2号楼
                        A 3,V1,甲村,1号楼
                        A-4,V1,乙村,1号楼
                        A-5,V1,甲村,13912345678
                        """)
                .statusCode(200)
                .body("rows", is(7))
                .body("created", is(1))
                .body("rejected", is(6))
                .body("problems.row", contains(3, 4, 5, 6, 7, 8))
                .body("problems.column", contains("户编号", "村编号", "户编号", "户编号", "村", "片区"))
                .body(
                        "problems.code",
                        contains(
                                "MISSING",
                                "MISSING",
                                "UNIT_REPEATED",
                                "CODE_INVALID",
                                "VILLAGE_AMBIGUOUS",
                                "PERSONAL_NUMBER"))
                .body("problems[2].message", containsString("第 2 行"));
    }

    @Test
    void movesAUnitWithItsCount() {
        survey.load(TestSurvey.UNITS);
        survey.visited("XP01-0001", survey.member("王五"), "DONE", Instant.now());
        survey.load(TestSurvey.rows(List.of("XP01-0001"), "XP02", "9排"))
                .statusCode(200)
                .body("updated", is(1));
        branch.plain()
                .get(survey.path("/coverage"))
                .then()
                .body("villages.figure.total", contains(3, 2))
                .body("villages.figure.done", contains(0, 1))
                .body("villages[1].villageName", is("村XP02"));
    }

    @Test
    void readsAWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Sheet(out, "户", List.of("户编号", "村编号", "村名", "排"))) {
            sheet.row("B-1", "V1", "甲村", "1排");
            sheet.row("B-2", "V1", "甲村", "=1+1");
        }
        survey.load(branch.officer(), out.toByteArray(), "").statusCode(200).body("created", is(2));
        branch.officer().get(survey.path("/units")).then().body("items[1].blockName", is("=1+1"));
    }

    @Test
    void refusesFilesThatKnowTooMuchAndFilesThatAreNone() {
        survey.load("户编号,村编号,户主姓名\nA-1,V1,王五")
                .statusCode(409)
                .body("code", is("PERSONAL_COLUMN"))
                .body("detail", containsString("户主姓名"));
        survey.load("编号\nA-1").statusCode(422).body("code", is("HEADER_MISSING"));
        survey.load("").statusCode(422).body("code", is("FILE_EMPTY"));
        survey.load("户编号,村编号,户号\nA,V,B").statusCode(422).body("code", is("HEADER_DUPLICATE"));
        branch.officer()
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post(survey.path("/imports"))
                .then()
                .statusCode(422)
                .body("code", is("FILE_MISSING"));
    }

    @Test
    void isForOfficersOfTheBranch() {
        survey.load(branch.plain(), TestSurvey.UNITS.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(403);
    }

    @Test
    void makesNoUnitTwiceWhenFilesComeAtOnce() throws Exception {
        var codes = IntStream.range(0, 60).mapToObj(i -> "C-" + i).toList();
        var file = TestSurvey.rows(codes, "V1", "1排").getBytes(StandardCharsets.UTF_8);
        List<Integer> created = AtOnce.run(4, () -> survey.load(branch.officer(), file, "")
                .statusCode(200)
                .extract()
                .path("created"));
        assertThat(created).containsExactlyInAnyOrder(60, 0, 0, 0);
        branch.officer().get(survey.path("/coverage")).then().body("total.total", is(60));
    }
}
