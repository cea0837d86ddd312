package org.sanbuzou.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class WorkCalendarResourceTest {
    private static final String NOTICE = "https://example.org/notice";
    private static final Map<String, String> NEW_YEAR = day("2027-01-01", "元旦", "OFF");

    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void knowsTheYearsItComesWith() {
        get(2026)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("workdays", is(248))
                .body("noticeUrl", startsWith("https://www.gov.cn/"))
                .body("days[0].date", is("2026-01-01"));
        get(2025).body("workdays", is(248));
    }

    @Test
    void aYearWithoutNoticeIsUnknown() {
        get(2027).statusCode(404).body("code", is("NOT_FOUND"));
    }

    @Test
    void takesTheNoticeOfANewYear() {
        put(2027, null, NOTICE, NEW_YEAR, day("2027-01-03", "元旦", "MAKE_UP"))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("workdays", is(261));
        get(2027).statusCode(200).body("published", is(true)).body("days.kind", contains("OFF", "MAKE_UP"));
    }

    @Test
    void changesAKnownYearOnlyFromItsVersion() {
        put(2026, null, NOTICE).statusCode(428);
        put(2026, "\"7\"", NOTICE).statusCode(412);
        put(2026, "\"0\"", NOTICE).statusCode(200).header("ETag", "\"1\"").body("workdays", is(261));
        put(2026, "\"0\"", NOTICE).statusCode(412);
        put(2026, "\"1\"", NOTICE, day("2026-01-01", "元旦", "OFF"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("workdays", is(260));
        get(2026).body("noticeUrl", is(NOTICE)).body("days.date", contains("2026-01-01"));
    }

    @Test
    void expectsAKnownYearWhenAVersionIsNamed() {
        put(2027, "\"0\"", NOTICE, NEW_YEAR).statusCode(412);
    }

    @Test
    void refusesDaysThatCannotBeRight() {
        put(2027, null, NOTICE, day("2026-12-31", "元旦", "OFF")).statusCode(422).body("code", is("DAY_OUTSIDE_YEAR"));
        put(2027, null, NOTICE, NEW_YEAR, NEW_YEAR).statusCode(422).body("code", is("DAY_TWICE"));
        put(2027, null, NOTICE, day("2027-02-30", "元旦", "OFF")).statusCode(400);
        put(2027, null, NOTICE, Map.of("date", "2027-01-01"))
                .statusCode(422)
                .body("violations.field", contains("days[0].kind", "days[0].name"));
        put(2027, null, "ftp://example.org", NEW_YEAR).statusCode(422);
        put(1999, null, NOTICE).statusCode(422).body("code", is("YEAR_INVALID"));
        get(2027).statusCode(404);
    }

    @Test
    void isEnteredForAllBranchesByTheInstallationOnly() {
        write(branch.admin(), 2027, NEW_YEAR).statusCode(403);
    }

    private ValidatableResponse get(int year) {
        return branch.plain().get("/api/v1/work-calendar/" + year).then();
    }

    private ValidatableResponse put(int year, String etag, String url, Object... days) {
        var caller = branch.installation();
        if (etag != null) {
            caller.header("If-Match", etag);
        }
        return caller.body(Map.of("noticeUrl", url, "days", List.of(days)))
                .put("/api/v1/work-calendar/" + year)
                .then();
    }

    private static ValidatableResponse write(RequestSpecification caller, int year, Map<String, String> day) {
        return caller.body(Map.of("noticeUrl", NOTICE, "days", List.of(day)))
                .put("/api/v1/work-calendar/" + year)
                .then();
    }

    private static Map<String, String> day(String date, String name, String kind) {
        return Map.of("date", date, "name", name, "kind", kind);
    }
}
