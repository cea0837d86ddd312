package org.sanbuzou.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyAvailabilityResourceTest {
    @Inject
    DutyAvailabilities availabilities;

    @Inject
    CurrentBranch current;

    private TestBranch branch;
    private UUID chen;
    private UUID wang;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        var register = new TestRegister(branch);
        chen = register.enrol("陈立新");
        wang = register.enrol("王建华");
    }

    @Test
    void isWithoutLimitsUntilItIsSet() {
        get(chen)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("availableFrom", nullValue())
                .body("blockedWeekdays", empty());
        set("\"0\"", Map.of("availableFrom", "2026-03-01", "blockedWeekdays", List.of(5, 1)))
                .statusCode(200)
                .header("ETag", "\"1\"");
        get(chen).header("ETag", "\"1\"").body("blockedWeekdays", contains(1, 5));
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        set("\"0\"", Map.of("exemptUntil", "2026-03-01")).statusCode(200);
        set("\"0\"", Map.of()).statusCode(412);
        branch.officer().body(Map.of()).put(path(chen)).then().statusCode(428);
        set("\"1\"", Map.of()).statusCode(200).body("exemptUntil", nullValue());
    }

    @Test
    void refusesWhatCannotBe() {
        set("\"0\"", Map.of("availableFrom", "2026-03-02", "availableTo", "2026-03-01"))
                .statusCode(422)
                .body("code", is("RANGE_INVALID"));
        set("\"0\"", Map.of("blockedWeekdays", List.of(8))).statusCode(422);
        set("\"0\"", Map.of("blockedWeekdays", List.of(1, 1))).statusCode(422);
        get(UUID.randomUUID()).statusCode(404);
        get(chen).header("ETag", "\"0\"");
        branch.member(chen)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(path(chen))
                .then()
                .statusCode(403);
    }

    @Test
    @ActivateRequestContext
    void tellsOtherFeaturesAllMembersAtOnce() {
        set("\"0\"", Map.of("blockedWeekdays", List.of(3), "exemptUntil", "2026-01-31"));
        branch.officer()
                .body(Map.of("from", "2026-02-27", "to", "2026-03-02"))
                .post(branch.path("/members/" + chen + "/absences"));
        current.enter(branch.id());
        var times =
                availabilities.of(List.of(chen, wang), LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
        assertThat(times.get(chen).blockedWeekdays()).containsExactly(DayOfWeek.WEDNESDAY);
        assertThat(times.get(chen).exemptUntil()).isEqualTo("2026-01-31");
        assertThat(times.get(chen).absences())
                .containsExactly(new DutyTimes.Away(LocalDate.parse("2026-02-27"), LocalDate.parse("2026-03-02")));
        assertThat(times.get(wang).absences()).isEmpty();
        assertThat(times.get(wang).availableFrom()).isNull();
    }

    private String path(UUID member) {
        return branch.path("/members/" + member + "/duty-availability");
    }

    private ValidatableResponse get(UUID member) {
        return branch.plain().get(path(member)).then();
    }

    private ValidatableResponse set(String etag, Map<String, Object> availability) {
        return branch.officer()
                .header("If-Match", etag)
                .body(availability)
                .put(path(chen))
                .then();
    }
}
