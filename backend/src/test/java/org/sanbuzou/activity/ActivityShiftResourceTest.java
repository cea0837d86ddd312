package org.sanbuzou.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ActivityShiftResourceTest {
    private static final String NINE = "2026-03-07T01:00:00Z";
    private static final String ELEVEN = "2026-03-07T03:00:00Z";

    private TestActivities activities;
    private TestBranch branch;
    private String activity;

    @BeforeEach
    void open() {
        activities = TestActivities.open();
        branch = activities.branch;
        activity = activities.opened("群众服务保障");
    }

    @Test
    void makesASeriesOfDaysAndWindowsAfterAPreview() {
        var series = series("2026-03-07", "2026-03-14", List.of("08:00-12:00", "20:00-08:00"));
        post(series, true).statusCode(200).body("created", is(16)).body("existing", is(0));
        list("").body("items", empty());
        post(series, false)
                .statusCode(200)
                .body("created", is(16))
                .body("firstStart", is("2026-03-07T00:00:00Z"))
                .body("lastEnd", is("2026-03-15T00:00:00Z"));
        list("?from=2026-03-08&to=2026-03-08")
                .body("items.startsAt", contains("2026-03-08T00:00:00Z", "2026-03-08T12:00:00Z"));
    }

    @Test
    void leavesAloneWhatIsThereAlready() {
        post(series("2026-03-07", "2026-03-08", List.of("08:00-12:00")), false).body("created", is(2));
        post(series("2026-03-07", "2026-03-10", List.of("08:00-12:00")), false)
                .body("created", is(2))
                .body("existing", is(2));
        list("").body("items.size()", is(4));
    }

    @Test
    void takesOnlyTheWantedWeekdays() {
        var series = series("2026-03-07", "2026-03-14", List.of("08:00-12:00"));
        series.put("weekdays", List.of(6, 7));
        post(series, false).body("created", is(3));
        series.put("weekdays", List.of(3));
        series.put("to", "2026-03-09");
        post(series, false).statusCode(422).body("code", is("NO_DAYS"));
    }

    @Test
    void refusesASeriesThatMakesNoSense() {
        var windows = java.util.stream.IntStream.range(0, 24)
                .mapToObj(hour -> "%02d:00-%02d:30".formatted(hour, hour))
                .toList();
        var facts = activities.facts("一年");
        facts.put("endsOn", "2026-12-31");
        String long365 =
                branch.officer().body(facts).post(branch.path("/activities")).path("id");
        post(long365, series("2026-03-07", "2026-12-31", windows), false)
                .statusCode(422)
                .body("code", is("SERIES_TOO_LONG"));
        post(series("2026-03-07", "2026-03-15", List.of("08:00-12:00")), false)
                .statusCode(422)
                .body("code", is("OUTSIDE_PERIOD"));
        post(series("2026-03-08", "2026-03-07", List.of("08:00-12:00")), false)
                .statusCode(422)
                .body("code", is("ENDS_BEFORE_START"));
        post(series("2026-03-07", "2999-03-07", List.of("08:00-12:00")), false)
                .statusCode(422)
                .body("code", is("PERIOD_TOO_LONG"));
        post(series("2026-03-07", "2026-03-07", List.of("08:00-12:00", "08:00-12:00")), false)
                .statusCode(422)
                .body("code", is("WINDOW_TWICE"));
        post(series("2026-03-07", "2026-03-07", List.of("25:00-12:00")), false).statusCode(422);
        list("").body("items", empty());
    }

    @Test
    void doesNotGiveFewerSeatsThanAreTaken() {
        var shift = activities.shift(activity, 3);
        for (var member : activities.people(2)) {
            activities.signUp(member, shift).statusCode(200);
        }
        activities
                .changeShift(shift, TestActivities.window(1, NINE, ELEVEN))
                .statusCode(409)
                .body("code", is("SEATS_TAKEN"));
        activities
                .changeShift(shift, TestActivities.window(2, NINE, ELEVEN))
                .statusCode(200)
                .body("seats", is(2))
                .body("signedUp", is(2));
    }

    @Test
    void moreSeatsAreForThoseWhoWait() {
        var shift = activities.shift(activity, 1);
        var people = activities.people(4);
        people.forEach(member -> activities.signUp(member, shift));
        activities
                .changeShift(shift, TestActivities.window(3, NINE, ELEVEN))
                .body("signedUp", is(3))
                .body("waiting", is(1));
        activities
                .seen(branch.member(people.get(3)), shift)
                .body("mine.status", is("WAITING"))
                .body("mine.waitingPlace", is(1));
    }

    @Test
    void changesOnlyFromTheLatestVersion() {
        var shift = activities.shift(activity, 3);
        var change = branch.officer().body(TestActivities.window(4, NINE, ELEVEN));
        change.put(branch.path("/activity-shifts/" + shift)).then().statusCode(428);
        branch.officer()
                .header("If-Match", "\"7\"")
                .body(TestActivities.window(4, NINE, ELEVEN))
                .put(branch.path("/activity-shifts/" + shift))
                .then()
                .statusCode(412);
        activities
                .changeShift(shift, TestActivities.window(4, ELEVEN, NINE))
                .statusCode(422)
                .body("code", is("END_NOT_AFTER_START"));
        activities
                .changeShift(shift, TestActivities.window(4, NINE, "2026-03-08T02:00:00Z"))
                .statusCode(422)
                .body("code", is("SHIFT_TOO_LONG"));
        activities.changeShift(shift, TestActivities.window(0, NINE, ELEVEN)).statusCode(422);
    }

    @Test
    void signingUpMakesNoEditStale() {
        var shift = activities.shift(activity, 3);
        activities.signUp(activities.organiser, shift);
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(TestActivities.window(4, NINE, ELEVEN))
                .put(branch.path("/activity-shifts/" + shift))
                .then()
                .statusCode(200);
    }

    @Test
    void deletesWhatConcernsNobody() {
        var shift = activities.shift(activity, 3);
        activities.signUp(activities.organiser, shift);
        delete(shift, 0).statusCode(409).body("code", is("SHIFT_IN_USE"));
        activities.withdraw(activities.organiser, shift);
        delete(shift, 5).statusCode(412);
        delete(shift, 0).statusCode(204);
        delete(shift, 0).statusCode(404);
    }

    @Test
    void findsTheShiftsWhoseListIsMissing() {
        var early = activities.shift(activity, 3);
        var late = activities.shift(activity, 3, "2026-03-08T01:00:00Z", "2026-03-08T03:00:00Z");
        TestClock.stopAt("2026-03-07T12:00");
        list("?state=LIST_MISSING").body("items.id", contains(early));
        list("?state=AHEAD").body("items.id", contains(late));
        activities.save(early, 120, activities.organiser);
        list("?state=LIST_MISSING").body("items", empty());
        list("?state=LIST_TAKEN").body("items.id", contains(early));
        list("?state=SERVED")
                .body("items.peopleServed", contains(120))
                .body("items.came", contains(1))
                .body("items.attendanceTakenBy", contains("a-officer"))
                .body("items[0].mine", nullValue());
    }

    @Test
    void handlesThreeHundredShiftsPageByPage() {
        var facts = activities.facts("大规模服务");
        facts.put("endsOn", "2026-06-30");
        String mass =
                branch.officer().body(facts).post(branch.path("/activities")).path("id");
        post(mass, series("2026-03-07", "2026-06-14", List.of("08:00-12:00", "12:00-16:00", "16:00-20:00")), false)
                .statusCode(200)
                .body("created", is(300));
        String cursor = null;
        int seen = 0;
        do {
            var page = branch.officer()
                    .get(branch.path(
                            "/activities/" + mass + "/shifts?limit=100" + (cursor == null ? "" : "&cursor=" + cursor)))
                    .then()
                    .statusCode(200)
                    .extract();
            seen += page.<List<Object>>path("items").size();
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).isEqualTo(300);
        assertThat(Statements.during(
                        () -> branch.officer().get(branch.path("/activities/" + mass + "/shifts?limit=200"))))
                .isEqualTo(2 + 4);
        branch.officer()
                .get(branch.path("/activities/" + mass))
                .then()
                .body("figures.shifts", is(300))
                .body("figures.seats", is(1_500));
    }

    private static Map<String, Object> series(String from, String to, List<String> windows) {
        var body = new HashMap<String, Object>();
        body.put("from", from);
        body.put("to", to);
        body.put("seats", 5);
        body.put(
                "windows",
                windows.stream()
                        .map(window -> Map.of("from", window.substring(0, 5), "to", window.substring(6)))
                        .toList());
        return body;
    }

    private ValidatableResponse post(Map<String, Object> series, boolean dryRun) {
        return post(activity, series, dryRun);
    }

    private ValidatableResponse post(String activity, Map<String, Object> series, boolean dryRun) {
        return branch.officer()
                .body(series)
                .post(branch.path("/activities/" + activity + "/shift-series?dryRun=" + dryRun))
                .then();
    }

    private ValidatableResponse list(String query) {
        return branch.officer()
                .get(branch.path("/activities/" + activity + "/shifts" + query))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse delete(String shift, int version) {
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .delete(branch.path("/activity-shifts/" + UUID.fromString(shift)))
                .then();
    }
}
