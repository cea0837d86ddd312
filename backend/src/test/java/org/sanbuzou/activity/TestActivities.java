package org.sanbuzou.activity;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** A branch with a community and activities in it. It is 1 March 2026, nine o'clock; all shifts are on Saturday the 7th. */
public final class TestActivities {
    public final TestBranch branch;
    public final UUID community;
    public final UUID organiser;

    private TestActivities(TestBranch branch) {
        this.branch = branch;
        community = UUID.fromString(branch.officer()
                .body(Map.of("name", "翠湖里社区"))
                .post(branch.path("/communities"))
                .path("id"));
        organiser = TestMembers.get().register(branch.id(), "组织者");
    }

    public static TestActivities open() {
        TestClock.stopAt("2026-03-01T09:00");
        return new TestActivities(TestBranch.open("a"));
    }

    UUID person(String name) {
        return TestMembers.get().register(branch.id(), name);
    }

    public List<UUID> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> person("党员" + i)).toList();
    }

    Map<String, Object> facts(String name) {
        var facts = new HashMap<String, Object>();
        facts.put("name", name);
        facts.put("kind", "CLEAN_UP");
        facts.put("place", "3 号楼前");
        facts.put("communityId", community);
        facts.put("startsOn", "2026-03-07");
        facts.put("endsOn", "2026-03-14");
        facts.put("organiserMemberId", organiser);
        return facts;
    }

    /** Only planned. */
    String planned(String name) {
        return branch.officer()
                .body(facts(name))
                .post(branch.path("/activities"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String opened(String name) {
        var id = planned(name);
        step(id, "opening").statusCode(200);
        return id;
    }

    public ValidatableResponse step(String activity, String step) {
        return branch.officer()
                .body(Map.of("reason", "暴雨"))
                .post(branch.path("/activities/" + activity + "/" + step))
                .then();
    }

    /** On Saturday from nine to eleven. */
    public String shift(String activity, int seats) {
        return shift(activity, seats, "2026-03-07T01:00:00Z", "2026-03-07T03:00:00Z");
    }

    String shift(String activity, int seats, String startsAt, String endsAt) {
        return branch.officer()
                .body(window(seats, startsAt, endsAt))
                .post(branch.path("/activities/" + activity + "/shifts"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> window(int seats, String startsAt, String endsAt) {
        return Map.of("startsAt", startsAt, "endsAt", endsAt, "seats", seats);
    }

    public ValidatableResponse signUp(UUID member, String shift) {
        return signUp(branch.member(member), member, shift);
    }

    ValidatableResponse signUp(RequestSpecification caller, UUID member, String shift) {
        return caller.put(branch.path("/activity-shifts/" + shift + "/sign-ups/" + member))
                .then();
    }

    public ValidatableResponse withdraw(UUID member, String shift) {
        return withdraw(branch.member(member), member, shift);
    }

    ValidatableResponse withdraw(RequestSpecification caller, UUID member, String shift) {
        return caller.post(branch.path("/activity-shifts/" + shift + "/sign-ups/" + member + "/withdrawal"))
                .then();
    }

    ValidatableResponse seen(RequestSpecification caller, String shift) {
        return caller.get(branch.path("/activity-shifts/" + shift)).then().statusCode(200);
    }

    public ValidatableResponse changeShift(String shift, Map<String, Object> body) {
        int version = seen(branch.officer(), shift).extract().path("version");
        return branch.officer()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(branch.path("/activity-shifts/" + shift))
                .then();
    }

    ValidatableResponse list(RequestSpecification caller, String shift) {
        return caller.get(branch.path("/activity-shifts/" + shift + "/attendance"))
                .then();
    }

    /** Those who came for the whole shift. */
    ValidatableResponse save(String shift, Integer served, UUID... came) {
        int version = list(branch.officer(), shift).statusCode(200).extract().path("version");
        return save(branch.officer(), shift, version, served, came);
    }

    ValidatableResponse save(RequestSpecification caller, String shift, int version, Integer served, UUID... came) {
        var people = new ArrayList<Map<String, Object>>();
        for (var member : came) {
            people.add(Map.of("memberId", member));
        }
        return saveAs(caller, shift, version, served, people);
    }

    ValidatableResponse saveAs(
            RequestSpecification caller, String shift, int version, Integer served, List<Map<String, Object>> people) {
        var body = new HashMap<String, Object>();
        body.put("peopleServed", served);
        body.put("people", people);
        return caller.header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(branch.path("/activity-shifts/" + shift + "/attendance"))
                .then();
    }

    ValidatableResponse records(UUID member) {
        return branch.officer()
                .get(branch.path("/service-records?memberId=" + member))
                .then()
                .statusCode(200);
    }
}
