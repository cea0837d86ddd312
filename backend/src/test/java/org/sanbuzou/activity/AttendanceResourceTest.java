package org.sanbuzou.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class AttendanceResourceTest {
    private TestActivities activities;
    private TestBranch branch;
    private String activity;
    private String shift;
    private UUID wang;
    private UUID zhao;
    private UUID added;

    /** Two are signed up, one waits; the shift is over. */
    @BeforeEach
    void hold() {
        activities = TestActivities.open();
        branch = activities.branch;
        activity = activities.opened("周末大扫除");
        shift = activities.shift(activity, 1);
        wang = activities.person("王五");
        zhao = activities.person("赵六");
        added = activities.person("没报名的人");
        activities.signUp(wang, shift);
        activities.signUp(zhao, shift);
        TestClock.stopAt("2026-03-07T11:00");
    }

    @Test
    void showsThoseSignedUpThenThoseWhoWait() {
        activities
                .list(branch.officer(), shift)
                .statusCode(200)
                .body("people.memberName", contains("王五", "赵六"))
                .body("people.namePinyin", contains("wangwu", "zhaoliu"))
                .body("people.nameInitials", contains("ww", "zl"))
                .body("people.signUp", contains("SIGNED_UP", "WAITING"))
                .body("people[1].waitingPlace", is(1))
                .body("people.came", everyItem(is(false)))
                .body("takenAt", nullValue());
    }

    @Test
    void recordsAConfirmedServiceOfEverybodyWhoCame() {
        activities
                .save(shift, 120, wang, added)
                .statusCode(200)
                .body("peopleServed", is(120))
                .body("takenBy", is("a-officer"))
                .body("people.memberName", contains("王五", "赵六", "没报名的人"))
                .body("people.came", contains(true, false, true));
        activities
                .records(added)
                .body("items.status", contains("CONFIRMED"))
                .body("items[0].confirmedBy", is("a-officer"))
                .body("items[0].activityId", is(activity))
                .body("items[0].communityName", is("翠湖里社区"))
                .body("items[0].content", is("周末大扫除（3 号楼前）"))
                .body("items[0].startedAt", is("2026-03-07T01:00:00Z"))
                .body("items[0].endedAt", is("2026-03-07T03:00:00Z"));
        activities.records(zhao).body("items", empty());
        branch.officer()
                .get(branch.path("/activities/" + activity))
                .then()
                .body("figures.came", is(2))
                .body("figures.peopleServed", is(120))
                .body("figures.shiftsServed", is(1));
    }

    @Test
    void savingAgainMakesNoSecondRecord() {
        var first = activities.save(shift, 120, wang).extract();
        var again = activities
                .save(branch.officer(), shift, 0, 120, wang)
                .statusCode(200)
                .extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        activities.save(shift, 121, wang, zhao).statusCode(200).body("peopleServed", is(121));
        activities.records(wang).body("items.size()", is(1));
        activities.records(zhao).body("items.size()", is(1));
    }

    @Test
    void ofTwoDifferentListsSavedAtOnceOneIsKeptAndTheOtherIsTold() throws Exception {
        var path = branch.path("/activity-shifts/" + shift + "/attendance");
        var statuses = AtOnce.run(6, () -> {
                    var served = (int) (Thread.currentThread().getId() % 1000);
                    return branch.officer()
                            .header("If-Match", "\"0\"")
                            .body(Map.of("peopleServed", served, "people", List.of(Map.of("memberId", wang))))
                            .put(path);
                })
                .stream()
                .map(Response::statusCode)
                .toList();
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        activities.records(wang).body("items.size()", is(1));
    }

    @Test
    void theSameListSavedByTwoAtOnceCountsOnce() throws Exception {
        var path = branch.path("/activity-shifts/" + shift + "/attendance");
        var statuses = AtOnce.run(6, () -> branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("people", List.of(Map.of("memberId", wang), Map.of("memberId", zhao))))
                .put(path)
                .statusCode());
        assertThat(statuses).containsOnly(200);
        activities.records(wang).body("items.size()", is(1));
        activities.records(zhao).body("items.size()", is(1));
    }

    @Test
    void whatWasTickedByMistakeIsTakenBackAndKept() {
        activities.save(shift, null, wang).statusCode(200);
        activities.save(shift, null).body("people.came", everyItem(is(false)));
        activities
                .records(wang)
                .body("items.status", contains("CORRECTED"))
                .body("items[0].correctionReason", is("活动名单已改为没有到场。"));
        activities.save(shift, null, wang).statusCode(200);
        activities.records(wang).body("items.findAll { it.status == 'CONFIRMED' }.size()", is(1));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=ShiftAttendance"))
                .then()
                .body("items.size()", is(3));
    }

    @Test
    void anotherTimeIsAnotherRecordInItsPlace() {
        activities.save(shift, null, wang);
        saveAt(wang, "2026-03-07T01:30:00Z", "2026-03-07T02:00:00Z").statusCode(200);
        activities
                .records(wang)
                .body("items.status", contains("CONFIRMED", "CORRECTED"))
                .body("items[0].startedAt", is("2026-03-07T01:30:00Z"))
                .body("items[1].startedAt", is("2026-03-07T01:00:00Z"));
        List<String> ids = activities.records(wang).extract().path("items.id");
        activities.records(wang).body("items[1].correctedById", is(ids.get(0)));
    }

    @Test
    void correctsThePeopleServedAndLeavesATrace() {
        activities.save(shift, 100);
        activities.save(shift, 120).body("peopleServed", is(120));
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + shift))
                .then()
                .body("items[0].action", is("saveActivityAttendance"))
                .body("items[0].before.peopleServed", is("100"))
                .body("items[0].after.peopleServed", is("120"));
        activities.save(shift, -1).statusCode(422);
        activities.save(shift, 2_000_000).statusCode(422);
        activities.save(shift, null).body("peopleServed", nullValue());
    }

    @Test
    void theOrganiserRecordsAndOtherMembersDoNot() {
        activities.list(branch.member(activities.organiser), shift).statusCode(200);
        String name = activities
                .save(branch.member(activities.organiser), shift, 0, 5, wang)
                .statusCode(200)
                .extract()
                .path("takenBy");
        activities.records(wang).body("items[0].confirmedBy", is(name)).body("items[0].status", is("CONFIRMED"));
        activities.list(branch.member(wang), shift).statusCode(403);
        activities.save(branch.member(wang), shift, 1, 5, wang).statusCode(403);
    }

    @Test
    void refusesWhatCannotBe() {
        activities.save(branch.officer(), shift, 3, 5, wang).statusCode(412);
        activities.save(shift, 5, UUID.randomUUID()).statusCode(422).body("code", is("MEMBER_UNKNOWN"));
        activities.save(shift, 5, wang, wang).statusCode(422).body("code", is("MEMBER_TWICE"));
        saveAt(wang, "2026-03-07T03:00:00Z", "2026-03-07T02:00:00Z").statusCode(422);
        saveAt(wang, "2026-03-05T03:00:00Z", "2026-03-07T02:00:00Z")
                .statusCode(422)
                .body("code", is("OUTSIDE_SHIFT"))
                .body("violations[0].field", is("people[0].startedAt"));
        branch.officer()
                .body(Map.of("people", List.of()))
                .put(branch.path("/activity-shifts/" + shift + "/attendance"))
                .then()
                .statusCode(428);
        TestClock.stopAt("2026-03-07T07:59");
        activities.save(shift, null, wang).statusCode(409).body("code", is("ATTENDANCE_TOO_EARLY"));
        activities.records(wang).body("items", empty());
    }

    @Test
    void whatWasCancelledBeforeItBeganHasNoList() {
        var later = activities.shift(activity, 3, "2026-03-07T04:00:00Z", "2026-03-07T05:00:00Z");
        activities.step(activity, "cancellation").statusCode(200);
        activities.save(shift, null, wang).statusCode(200);
        TestClock.stopAt("2026-03-07T13:00");
        activities.save(later, null, wang).statusCode(409).body("code", is("ACTIVITY_CANCELLED"));
    }

    @Test
    void keepsTheTimeThatRecordsTellOf() {
        activities.save(shift, null, wang);
        activities
                .changeShift(shift, TestActivities.window(4, "2026-03-07T02:00:00Z", "2026-03-07T03:00:00Z"))
                .statusCode(409)
                .body("code", is("ATTENDANCE_TAKEN"));
    }

    @Test
    void twoHundredPeopleNeedHardlyMoreStatementsThanOne() {
        var many = activities.people(200).toArray(UUID[]::new);
        long one = Statements.during(() -> activities.save(shift, null, many[0]).statusCode(200));
        long rest = Statements.during(() -> activities.save(shift, null, many).statusCode(200));
        // Inserts go in batches of fifty, and Hibernate prepares each batch once.
        assertThat(rest).isLessThan(one + 30);
        activities.list(branch.officer(), shift).body("people.findAll { it.came }.size()", is(200));
    }

    private io.restassured.response.ValidatableResponse saveAt(UUID member, String from, String to) {
        int version = activities.list(branch.officer(), shift).extract().path("version");
        return activities.saveAs(
                branch.officer(),
                shift,
                version,
                null,
                List.of(Map.of("memberId", member, "startedAt", from, "endedAt", to)));
    }
}
