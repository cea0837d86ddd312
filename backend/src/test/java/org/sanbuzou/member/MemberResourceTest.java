package org.sanbuzou.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.member.TestRegister.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class MemberResourceTest {
    private TestBranch branch;
    private TestRegister register;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        register = new TestRegister(branch);
    }

    @Test
    void keepsWhatIsWrittenDown() {
        String group = branch.officer()
                .body(Map.of("name", "第1党小组"))
                .post(branch.path("/party-groups"))
                .then()
                .extract()
                .path("id");
        var id = register.enrol(
                "陈立新",
                "sex",
                "MALE",
                "birthDate",
                "1972-01-01",
                "mobile",
                "19900001001",
                "partyGroupId",
                group,
                "joinedOn",
                "1996-07-01");
        register.get(id)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("mobile", is("19900001001"))
                .body("partyGroupId", is(group))
                .body("standing", is("FULL"))
                .body("affiliation", is("HERE"))
                .body("votingRight", is(true))
                .body("office", nullValue());
        register.update(id, "\"0\"", person("陈立新", "department", "工程部"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("department", is("工程部"))
                .body("mobile", nullValue());
    }

    @Test
    void showsOtherMembersOnlyWhatTheyNeed() {
        var own = register.enrol("王建华", "mobile", "19900001002", "birthDate", "1979-02-04");
        var other = register.enrol("陈立新", "mobile", "19900001001", "birthDate", "1972-01-01");
        branch.member(own)
                .get(branch.path("/members"))
                .then()
                .body("items.mobile", contains("199****1001", "19900001002"))
                .body("items.birthDate", contains(null, "1979-02-04"));
        branch.member(own)
                .get(branch.path("/members/" + other))
                .then()
                .body("mobile", is("199****1001"))
                .body("birthDate", nullValue());
    }

    @Test
    void doesNotLetMembersGuessTheHiddenDigits() {
        register.enrol("陈立新", "mobile", "19900001001");
        find(branch.plain(), "1001").body("items.name", contains("陈立新"));
        find(branch.plain(), "01001").body("items", empty());
        find(branch.officer(), "01001").body("items.name", contains("陈立新"));
    }

    @Test
    void findsByNamePinyinInitialsAndMobileTail() {
        register.enrol("陈立新", "mobile", "19900001001");
        register.enrol("王建华", "mobile", "19900001002");
        for (var q : List.of("立新", "clx", "chenli", "1001", "CL")) {
            find(branch.officer(), q).body("items.name", contains("陈立新"));
        }
        for (var q : List.of("001", "lx", "100%", "_", "' or 1=1")) {
            find(branch.officer(), q).body("items", empty());
        }
        find(branch.officer(), "x".repeat(51)).statusCode(422);
    }

    @Test
    void pagesByPinyinAlsoThroughHomonyms() {
        for (var name : List.of("张雪梅", "陈立新", "陈立新", "王建华")) {
            register.enrol(name);
        }
        String cursor = list("?limit=2", "陈立新", "陈立新").extract().path("nextCursor");
        list("?limit=2&cursor=" + cursor, "王建华", "张雪梅").body("nextCursor", nullValue());
    }

    @Test
    void narrowsByStandingAffiliationAndGroup() {
        register.enrol("陈立新");
        register.enrol("袁浩然", "standing", "PROBATIONARY");
        register.enrol("王建华", "affiliation", "TRANSFER_IN_PENDING");
        list("?standing=PROBATIONARY", "袁浩然");
        list("?affiliation=TRANSFER_IN_PENDING&standing=FULL", "王建华");
        list("?partyGroupId=" + UUID.randomUUID());
    }

    @Test
    void takesOnlyTheStepsTheRulesKnow() {
        var id = register.enrol("袁浩然", "standing", "PROBATIONARY");
        register.update(id, "\"0\"", person("袁浩然", "standing", "SUSPENDED"))
                .statusCode(409)
                .body("code", is("STANDING_STEP_INVALID"));
        register.update(id, "\"0\"", person("袁浩然", "affiliation", "OUT"))
                .statusCode(409)
                .body("code", is("AFFILIATION_STEP_INVALID"));
        register.update(id, "\"0\"", person("袁浩然", "standing", "FULL"))
                .statusCode(200)
                .body("votingRight", is(true));
    }

    @Test
    void refusesAChangeFromAnOlderVersion() {
        var id = register.enrol("陈立新");
        register.update(id, "\"0\"", person("陈新")).statusCode(200);
        register.update(id, "\"0\"", person("陈立")).statusCode(412).body("code", is("STALE_VERSION"));
        branch.officer()
                .body(person("陈立"))
                .put(branch.path("/members/" + id))
                .then()
                .statusCode(428);
    }

    @Test
    void givesAMobileNumberToOnePerson() {
        register.enrol("陈立新", "mobile", "19900001001");
        var other = register.enrol("王建华");
        register.create("李志远", "mobile", "19900001001").statusCode(409).body("code", is("MOBILE_TAKEN"));
        register.update(other, "\"0\"", person("王建华", "mobile", "19900001001")).statusCode(409);
    }

    @Test
    void refusesWhatCannotBeRight() {
        register.create("陈立新", "partyGroupId", UUID.randomUUID())
                .statusCode(422)
                .body("code", is("PARTY_GROUP_UNKNOWN"));
        register.create("陈立新", "mobile", "1990000").statusCode(422);
        register.create("=HYPERLINK(\"x\")").statusCode(422).body("violations[0].field", is("name"));
        register.create("陈\u202e立新").statusCode(422);
        register.create("陈立新", "birthDate", "2999-01-01").statusCode(422).body("code", is("DATE_INVALID"));
        register.create("陈立新", "joinedOn", "2010-07-01", "fullOn", "2009-07-01")
                .statusCode(422)
                .body("violations[0].field", is("fullOn"));
        register.create("陈立新", "birthDate", "2015-02-30").statusCode(400);
        register.create("𠮷野👍").statusCode(201).body("name", is("𠮷野👍"));
    }

    @Test
    void isWrittenByOfficersOnly() {
        var id = register.enrol("陈立新");
        branch.member(id)
                .body(person("王建华"))
                .post(branch.path("/members"))
                .then()
                .statusCode(403);
        register.get(UUID.randomUUID()).statusCode(404);
    }

    private ValidatableResponse find(RequestSpecification caller, String q) {
        return caller.queryParam("q", q).get(branch.path("/members")).then();
    }

    private ValidatableResponse list(String query, String... names) {
        return branch.officer()
                .get(branch.path("/members" + query))
                .then()
                .statusCode(200)
                .body("items", notNullValue())
                .body("items.name", is(List.of(names)));
    }
}
