package org.sanbuzou.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DemoServiceTest {
    private final DemoService demo;
    private TestBranch branch;

    DemoServiceTest(DemoService demo) {
        this.demo = demo;
    }

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void givesEveryScreenSomethingToShow() {
        demo.fill();
        get("").body("name", is("演示支部（虚构数据）")).body("demo", is(true));
        get("/members?limit=200").body("items", hasSize(22)).body("items.partyGroupId", everyItem(not(nullValue())));
        get("/party-groups").body("items", hasSize(3));
        get("/office-terms?active=true").body("items", hasSize(5));
        get("/communities").body("items.name", everyItem(containsString("虚构")));
        get("/registration-coverage")
                .body("inService", is(22))
                .body("registered", is(21))
                .body("missing.memberName", is(List.of("潘晓彤")));
        get("/service-records?limit=200")
                .body("items.findAll { it.activityId == null }", hasSize(60))
                .body("items.status", hasItems("RECORDED", "CONFIRMED", "CORRECTION_REQUESTED"));
        get("/spot-checks").body("items.status", contains("PLANNED", "PLANNED"));
        get("/service-needs?limit=200")
                .body("items", hasSize(12))
                .body("items.kind", hasItems("POSITION", "DEMAND", "WISH"))
                .body("items.status", hasItems("OPEN", "CLOSED"))
                .body("items.claimed", hasItems(0, 1, 2));
        get("/absences?from=2026-01-01&to=2026-12-31").body("items.size()", greaterThanOrEqualTo(2));
        get("/duty-posts").body("items.name", contains("党员先锋岗（午间）")).body("items[0].startTime", is("12:00"));
        get("/rosters").body("items.status", contains("PUBLISHED")).body("items[0].from", is("2026-01-01"));
        get("/duties?from=2026-11-02&to=2026-11-06&limit=200")
                .body("items", hasSize(5))
                .body("items.memberId", everyItem(not(nullValue())));
        get("/activities")
                .body("items.name", everyItem(containsString("虚构")))
                .body("items.find { it.kind == 'MASS_SERVICE' }.figures.shifts", is(60))
                .body("items.find { it.kind == 'MASS_SERVICE' }.figures.listsMissing", is(2))
                .body("items.find { it.kind == 'MASS_SERVICE' }.figures.peopleServed", greaterThanOrEqualTo(60_000))
                .body("items.find { it.kind == 'CLEAN_UP' }.figures.waiting", is(3));
        Map<String, String> groups = get("/task-groups").extract().path("items.collectEntries { [it.name, it.id] }");
        assertThat(groups).containsOnlyKeys("A 组", "B 组");
        get("/task-groups/" + groups.get("A 组") + "/network")
                .body("plannedDays", is(213))
                .body("hardOnlyDays", is(113));
        String survey =
                get("/surveys").body("items.units", contains(4_146)).extract().path("items[0].id");
        get("/surveys/" + survey + "/coverage")
                .body("total.done", greaterThanOrEqualTo(30))
                .body("villages[-1].unassignedBlocks", greaterThanOrEqualTo(1));
        get("/surveys/" + survey + "/disputes").body("items.size()", greaterThanOrEqualTo(1));
        get("/surveys/" + survey + "/back-checks").body("items.status", contains("PLANNED"));
    }

    @Test
    void letsTheInventedMembersLogInAndIsNotMadeTwice() {
        var lines = demo.fill();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("chenlixin");
        var password = lines.get(3).replaceAll("[^A-Za-z0-9]", "");
        TestBranch.anonymous()
                .body(Map.of("username", "chenlixin", "password", password))
                .post("/api/v1/session")
                .then()
                .statusCode(201)
                .body("account.displayName", is("陈立新"))
                .body("account.roles", hasItems("MEMBER", "OFFICER"))
                .body("account.mustChangePassword", is(false));
        assertThat(demo.fill()).singleElement().asString().contains("没有装入演示数据");
        get("/members?limit=200").body("items", hasSize(22));
    }

    @Test
    void leavesADatabaseAloneThatIsInUse() {
        TestMembers.get().register(branch.id(), "王五");
        assertThat(demo.fill()).singleElement().asString().contains("没有装入演示数据");
        get("/members").body("items", hasSize(1));
    }

    @Test
    void leavesADatabaseOfSeveralBranchesAlone() {
        TestBranch.open("b");
        assertThat(demo.fill()).singleElement().asString().contains("没有装入演示数据");
        get("/members").body("items", hasSize(0));
    }

    private ValidatableResponse get(String path) {
        return branch.officer().get(branch.path(path)).then().statusCode(200);
    }
}
