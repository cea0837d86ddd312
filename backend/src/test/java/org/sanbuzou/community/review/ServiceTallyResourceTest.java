package org.sanbuzou.community.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.community.TestServices;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Standing;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ServiceTallyResourceTest {
    private static final String YEAR = "from=2026-01-01&to=2026-12-31";
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;
    private TestServices services;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        services = new TestServices(branch, TestCommunities.in(branch, "翠湖里社区"));
    }

    @Test
    void countsServicesAndMinutesOfAPeriodInOrderOfNames() {
        services.record(zhao, "2026-03-01T01:00:00Z", Duration.ofSeconds(90 * 60 + 59));
        var confirmed = services.record(zhao, "2026-03-02T01:00:00Z", Duration.ofMinutes(30));
        branch.officer().post(branch.path("/service-records/" + confirmed + "/confirmation"));
        services.record(zhao, "2026-03-03T01:00:00Z", null);
        services.record(zhao, "2025-12-31T15:59:59Z");
        services.record(zhao, "2025-12-31T16:00:00Z", Duration.ofMinutes(1));
        tallies(branch.officer(), "?" + YEAR)
                .body("items.memberName", contains("王五", "赵六"))
                .body("items.services", contains(0, 4))
                .body("items.minutes", contains(0, 121))
                .body("items.withoutHours", contains(0, 1))
                .body("items.confirmed", contains(0, 1))
                .body("items.waiting", contains(0, 3));
    }

    @Test
    void countsAReplacedRecordNever() {
        var replaced = services.record(wang, "2026-03-01T01:00:00Z", Duration.ofHours(5));
        services.correct(replaced, wang, "2026-03-01T01:00:00Z");
        tallies(branch.officer(), "?memberId=" + wang + "&" + YEAR)
                .body("items.services", contains(1))
                .body("items.minutes", contains(60));
    }

    @Test
    void showsMembersOnlyTheirOwn() {
        services.record(wang, "2026-03-01T01:00:00Z");
        services.record(zhao, "2026-03-01T01:00:00Z");
        tallies(branch.member(wang), "?" + YEAR)
                .body("items.memberName", contains("王五"))
                .body("items.services", contains(1));
        branch.member(wang)
                .get(branch.path("/service-tallies?memberId=" + zhao))
                .then()
                .statusCode(403);
        branch.member(wang).get(branch.path("/service-tallies/export")).then().statusCode(403);
    }

    @Test
    void narrowsToNamesAndToMembersInService() {
        TestMembers.get().register(branch.id(), "孙七", Standing.FULL, Affiliation.OUT);
        tallies(branch.officer(), "").body("items.memberName", contains("孙七", "王五", "赵六"));
        tallies(branch.officer(), "?inService=true").body("items.memberName", contains("王五", "赵六"));
        tallies(branch.officer(), "?inService=true&q=zhao").body("items.memberName", contains("赵六"));
        tallies(branch.officer(), "?memberId=" + UUID.randomUUID()).body("items", empty());
        tallies(branch.officer(), "?partyGroupId=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void refusesPeriodsThatAreNone() {
        refused("?from=2026-02-01&to=2026-01-01", "PERIOD_REVERSED");
        refused("?from=%2B99999-01-01&to=%2B99999-02-01", "DATE_OUT_OF_RANGE");
    }

    @Test
    void costsAQueryMoreForAllTheServicesOfAPage() {
        long none = Statements.during(() -> tallies(branch.officer(), "?limit=2"));
        services.recordMany(wang, "2026-01-01T01:00:00Z", 300);
        services.recordMany(zhao, "2026-01-01T01:00:00Z", 300);
        assertThat(Statements.during(() ->
                        tallies(branch.officer(), "?limit=2&" + YEAR).body("items.minutes", contains(9000, 9000))))
                .isEqualTo(none)
                .isEqualTo(2 + 2);
    }

    @Test
    void exportsTheSameNumbers() throws IOException {
        TestMembers.get().register(branch.id(), "=1+1");
        services.record(wang, "2026-03-01T01:00:00Z", Duration.ofMinutes(90));
        var file = branch.officer()
                .get(branch.path("/service-tallies/export?" + YEAR))
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment; filename=\"service-tallies.xlsx\""))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.stream().map(row -> row.getCellText(0)))
                    .containsExactlyInAnyOrder("姓名", "'=1+1", "王五", "赵六");
            var own = rows.stream()
                    .filter(row -> row.getCellText(0).equals("王五"))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.getCellAsNumber(1)).hasValue(java.math.BigDecimal.ONE);
            assertThat(own.getCellAsNumber(2)).hasValue(new java.math.BigDecimal("1.5"));
        }
    }

    private void refused(String query, String code) {
        branch.officer()
                .urlEncodingEnabled(false)
                .get(branch.path("/service-tallies" + query))
                .then()
                .statusCode(422)
                .body("code", is(code));
    }

    private ValidatableResponse tallies(RequestSpecification caller, String query) {
        return caller.get(branch.path("/service-tallies" + query)).then().statusCode(200);
    }
}
