package org.sanbuzou.taskgroup.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.sanbuzou.taskgroup.survey.TestSurvey.at;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SurveyUnitResourceTest {
    private TestBranch branch;
    private TestSurvey survey;
    private UUID wang;
    private String pair;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        survey = TestSurvey.open(branch);
        wang = survey.member("王五");
        pair = survey.pair(wang, survey.member("赵六"));
    }

    @Test
    void findsUnitsByPlaceStatusPairAndCode() {
        survey.assign(pair, List.of(), List.of(survey.blockId("XP01", "2排")));
        survey.visited("XP01-0003", wang, "DONE", Instant.now());
        list("villageId", survey.villageId("XP02"), "XP02-0001");
        list("blockId", survey.blockId("XP01", "1排"), "XP01-0001", "XP01-0002");
        list("pairId", pair, "XP01-0003", "XP01-0004");
        list("status", "DONE", "XP01-0003");
        list("q", "XP02", "XP02-0001");
        list("q", "%");
    }

    private void list(String parameter, String value, String... codes) {
        branch.plain()
                .queryParam(parameter, value)
                .get(survey.path("/units"))
                .then()
                .statusCode(200)
                .body("items.code", codes.length == 0 ? hasSize(0) : contains(codes));
    }

    @Test
    void turnsPagesByCodeAndByDay() {
        TestClock.stopAt("2026-03-10T18:00");
        survey.visited("XP01-0002", wang, "NOT_HOME", at("2026-03-09T10:00"));
        survey.visited("XP01-0001", wang, "NOT_HOME", at("2026-03-10T10:00"));
        survey.visited("XP01-0004", wang, "NOT_HOME", at("2026-03-10T11:00"));
        var first = branch.plain()
                .queryParam("dueBy", "2026-03-12")
                .queryParam("limit", 2)
                .get(survey.path("/units"))
                .then()
                .body("items.code", contains("XP01-0002", "XP01-0001"))
                .extract();
        branch.plain()
                .queryParam("dueBy", "2026-03-12")
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get(survey.path("/units"))
                .then()
                .body("items.code", contains("XP01-0004"));
        branch.plain()
                .queryParam("dueBy", "2026-03-11")
                .get(survey.path("/units"))
                .then()
                .body("items", hasSize(1));
        branch.plain()
                .queryParam("dueBy", "9999-01-01")
                .get(survey.path("/units"))
                .then()
                .statusCode(422)
                .body("code", is("DATE_OUT_OF_RANGE"));
    }

    @Test
    void countsWhatIsDueForEachPair() {
        TestClock.stopAt("2026-03-10T18:00");
        survey.assign(pair, List.of(survey.villageId("XP01")), List.of());
        survey.visited("XP01-0001", wang, "NOT_HOME", at("2026-03-05T10:00"));
        survey.visited("XP01-0002", wang, "NOT_HOME", at("2026-03-10T10:00"));
        branch.plain().get(survey.path("/pairs")).then().body("items.due", contains(1));
    }

    @Test
    void leavesItToAPersonAfterSoManyAttempts() {
        TestClock.stopAt("2026-03-10T18:00");
        survey.visited("XP01-0001", wang, "REFUSED", at("2026-03-01T10:00"));
        survey.visited("XP01-0001", wang, "REFUSED", at("2026-03-03T10:00"));
        survey.seen("XP01-0001").body("needsDecision", is(false)).body("nextVisitOn", is("2026-03-17"));
        survey.visited("XP01-0001", wang, "REFUSED", at("2026-03-05T10:00"));
        survey.seen("XP01-0001").body("needsDecision", is(true)).body("attempts", is(3));
        list("needsDecision", "true", "XP01-0001");
    }

    @Test
    void givesThePhoneItsUnitsWholeAndOnlyOnce() {
        survey.load(
                TestSurvey.rows(IntStream.range(0, 500).mapToObj(i -> "B-" + i).toList(), "V1", "10排"));
        survey.load(TestSurvey.rows(List.of("B-X"), "V1", "2排"));
        survey.assign(pair, List.of(survey.villageId("V1")), List.of());
        var answer = branch.member(wang)
                .get(survey.path("/my-units"))
                .then()
                .statusCode(200)
                .body("units", hasSize(501))
                .body("units[0].block", is("2排"))
                .body("pairs.companionName", contains("赵六"))
                .extract();
        assertThat(answer.asByteArray().length).isLessThan(200_000);
        branch.member(wang)
                .header("If-None-Match", answer.header("ETag"))
                .get(survey.path("/my-units"))
                .then()
                .statusCode(304);
        survey.visited("B-7", wang, "DONE", Instant.now());
        branch.member(wang)
                .header("If-None-Match", answer.header("ETag"))
                .get(survey.path("/my-units"))
                .then()
                .statusCode(200);
        branch.plain()
                .get(survey.path("/my-units"))
                .then()
                .body("units", hasSize(0))
                .body("pairs", hasSize(0));
    }

    @Test
    void exportsAllUnitsForOfficers() throws IOException {
        survey.load(TestSurvey.rows(List.of("Z-1"), "V9", "=1+1"));
        survey.assign(pair, List.of(survey.villageId("XP01")), List.of());
        var file = branch.officer()
                .get(survey.path("/export"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(7);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("XP01-0001");
            assertThat(rows.get(1).getCellText(3)).contains("王五").contains("赵六");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("没去过");
            assertThat(rows.get(6).getCellText(2)).isEqualTo("'=1+1");
        }
        branch.plain().get(survey.path("/export")).then().statusCode(403);
    }

    @Test
    void countsBlocksAsPeopleDo() {
        var order = NaturalOrder.OF_TEXTS;
        assertThat(List.of("10排", "2排", "1排", "", "甲排").stream().sorted(order).toList())
                .containsExactly("", "1排", "2排", "10排", "甲排");
    }
}
