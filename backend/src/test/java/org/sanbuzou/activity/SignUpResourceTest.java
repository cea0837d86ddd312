package org.sanbuzou.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SignUpResourceTest {
    private TestActivities activities;
    private TestBranch branch;
    private String activity;
    private String shift;

    @BeforeEach
    void open() {
        activities = TestActivities.open();
        branch = activities.branch;
        activity = activities.opened("周末大扫除");
        shift = activities.shift(activity, 1);
    }

    @Test
    void givesTheSeatAndThenPlacesOnTheWaitingList() {
        var people = activities.people(3);
        activities
                .signUp(people.get(0), shift)
                .statusCode(200)
                .body("status", is("SIGNED_UP"))
                .body("waitingPlace", nullValue())
                .body("activityName", is("周末大扫除"))
                .body("place", is("3 号楼前"));
        activities.signUp(people.get(1), shift).body("status", is("WAITING")).body("waitingPlace", is(1));
        activities.signUp(people.get(2), shift).body("waitingPlace", is(2));
        activities.seen(branch.plain(), shift).body("signedUp", is(1)).body("waiting", is(2));
    }

    @Test
    void answersARepeatedSignUpAlike() {
        var people = activities.people(2);
        activities.signUp(people.get(1), shift);
        var first = activities.signUp(people.get(0), shift).extract().asString();
        TestClock.stopAt("2026-03-07T10:00");
        assertThat(activities
                        .signUp(people.get(0), shift)
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void passesAFreeSeatToTheFirstWhoWaits() {
        var people = activities.people(3);
        people.forEach(member -> activities.signUp(member, shift));
        activities.withdraw(people.get(0), shift).statusCode(200).body("status", is("WITHDRAWN"));
        activities.withdraw(people.get(0), shift).statusCode(200).body("status", is("WITHDRAWN"));
        mine(people.get(1)).body("items.status", contains("SIGNED_UP"));
        mine(people.get(2)).body("items.waitingPlace", contains(1));
        activities.signUp(people.get(0), shift).body("waitingPlace", is(2));
        activities.withdraw(people.get(1), shift);
        mine(people.get(2)).body("items.status", contains("SIGNED_UP"));
    }

    @Test
    void oneWhoWaitsCanLeaveTheListWithoutTakingASeat() {
        var people = activities.people(3);
        people.forEach(member -> activities.signUp(member, shift));
        activities.withdraw(people.get(1), shift).statusCode(200);
        mine(people.get(0)).body("items.status", contains("SIGNED_UP"));
        mine(people.get(2)).body("items.status", contains("WAITING"));
    }

    @Test
    void isPossibleUntilTheShiftBeginsAndWhileTheActivityIsOpen() {
        var people = activities.people(2);
        activities.signUp(people.get(0), shift);
        TestClock.stopAt("2026-03-07T09:00");
        activities.signUp(people.get(1), shift).statusCode(409).body("code", is("SHIFT_BEGUN"));
        activities.withdraw(people.get(0), shift).statusCode(409).body("code", is("SHIFT_BEGUN"));
        activities.withdraw(people.get(1), shift).statusCode(404);
        TestClock.stopAt("2026-03-01T09:00");
        activities.step(activity, "cancellation");
        activities.signUp(people.get(1), shift).statusCode(409).body("code", is("ACTIVITY_NOT_OPEN"));
        var planned = activities.shift(activities.planned("还没定"), 1);
        activities.signUp(people.get(1), planned).statusCode(404);
        activities.signUp(branch.officer(), people.get(1), planned).statusCode(409);
    }

    @Test
    void officersMayEnterOthersAndItIsKeptWhoDid() {
        var wang = activities.person("王五");
        var zhao = activities.person("赵六");
        activities.signUp(branch.officer(), wang, shift).statusCode(200).body("enteredBy", is("a-officer"));
        activities.signUp(branch.member(wang), zhao, shift).statusCode(403);
        activities.withdraw(branch.member(zhao), wang, shift).statusCode(403);
        activities.signUp(branch.officer(), UUID.randomUUID(), shift).statusCode(404);
        branch.member(zhao)
                .get(branch.path("/activity-sign-ups?memberId=" + wang))
                .then()
                .statusCode(403);
        branch.plain().get(branch.path("/activity-sign-ups")).then().statusCode(403);
        activities.withdraw(branch.officer(), wang, shift).statusCode(200);
    }

    @Test
    void saysWhatOverlapsAndRefusesNothing() {
        var wang = activities.person("王五");
        var other = activities.shift(activities.opened("桶前值守"), 2, "2026-03-07T02:30:00Z", "2026-03-07T04:00:00Z");
        var after = activities.shift(activity, 2, "2026-03-07T03:00:00Z", "2026-03-07T04:00:00Z");
        activities.signUp(wang, shift).body("overlaps", empty());
        activities
                .signUp(wang, other)
                .statusCode(200)
                .body("overlaps.activityName", contains("周末大扫除"))
                .body("overlaps.shiftId", contains(shift));
        activities.signUp(wang, after).body("overlaps.shiftId", contains(other));
        mine(wang)
                .body("items.shiftId", contains(shift, other, after))
                .body("items[0].overlaps.shiftId", contains(other));
        activities.withdraw(wang, other).body("overlaps", empty());
        mine(wang).body("items.overlaps", is(List.of(List.of(), List.of())));
    }

    @Test
    void listsFromADayOn() {
        var wang = activities.person("王五");
        activities.signUp(wang, shift);
        branch.member(wang)
                .get(branch.path("/activity-sign-ups?from=2026-03-07"))
                .then()
                .statusCode(200)
                .body("items.shiftId", contains(shift));
        branch.member(wang)
                .get(branch.path("/activity-sign-ups?from=2026-03-08"))
                .then()
                .body("items", empty());
        branch.officer()
                .get(branch.path("/activity-sign-ups?activityId=" + activity))
                .then()
                .body("items.memberName", contains("王五"));
    }

    @Test
    void ofFiftyAtOnceAsManyAsThereAreSeatsAreSignedUpAndTheOthersWaitInOneOrder() throws Exception {
        var five = activities.shift(activity, 5);
        var people = activities.people(50);
        people.forEach(branch::member);
        var next = new AtomicInteger();
        var answers = AtOnce.run(50, () -> {
            var member = people.get(next.getAndIncrement());
            return branch.member(member).put(branch.path("/activity-shifts/" + five + "/sign-ups/" + member));
        });
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        activities.seen(branch.officer(), five).body("signedUp", is(5)).body("waiting", is(45));
        List<Integer> places = activities
                .list(branch.officer(), five)
                .statusCode(200)
                .extract()
                .path("people.findAll { it.signUp == 'WAITING' }.waitingPlace");
        assertThat(places)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 45).boxed().toList());
        for (var answer : answers) {
            Integer place = answer.path("waitingPlace");
            if (place != null) {
                UUID member = UUID.fromString(answer.path("memberId"));
                mine(member).body("items.findAll { it.shiftId == '" + five + "' }.waitingPlace", contains(place));
            }
        }
    }

    @Test
    void allSeatsStayTakenWhileManyLeaveAtOnce() throws Exception {
        var four = activities.shift(activity, 4);
        var people = activities.people(12);
        people.forEach(member -> activities.signUp(member, four));
        var next = new AtomicInteger();
        var answers = AtOnce.run(6, () -> {
            var member = people.get(next.getAndIncrement());
            return branch.member(member)
                    .post(branch.path("/activity-shifts/" + four + "/sign-ups/" + member + "/withdrawal"));
        });
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        activities.seen(branch.officer(), four).body("signedUp", is(4)).body("waiting", is(2));
        mine(people.get(9)).body("items.status", contains("SIGNED_UP"));
        mine(people.get(10)).body("items.waitingPlace", contains(1));
    }

    private io.restassured.response.ValidatableResponse mine(UUID member) {
        return branch.member(member)
                .get(branch.path("/activity-sign-ups"))
                .then()
                .statusCode(200);
    }
}
