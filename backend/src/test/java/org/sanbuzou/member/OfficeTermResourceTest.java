package org.sanbuzou.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.member.TestRegister.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class OfficeTermResourceTest {
    private TestBranch branch;
    private TestRegister register;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        register = new TestRegister(branch);
    }

    @Test
    void aTermRunsForTheAgreedYearsUntilItIsEnded() {
        var id = register.enrol("陈立新");
        String term = appoint(id, "SECRETARY", "2024-03-01")
                .statusCode(201)
                .body("memberName", is("陈立新"))
                .body("dueOn", is("2027-03-01"))
                .body("endedOn", nullValue())
                .extract()
                .path("id");
        register.get(id).body("office", is("SECRETARY")).header("ETag", "\"1\"");
        end(term, "2024-02-29").statusCode(422).body("code", is("END_INVALID"));
        end(term, "2999-01-01").statusCode(422);
        end(term, "2024-06-01").statusCode(200).body("endedOn", is("2024-06-01"));
        end(term, "2024-06-01").statusCode(409).body("code", is("TERM_ALREADY_ENDED"));
        register.get(id).body("office", nullValue());
    }

    @Test
    void anOfficeWithOneHolderIsNotGivenTwice() {
        var holder = register.enrol("陈立新", "office", "SECRETARY");
        var other = register.enrol("王建华");
        appoint(other, "SECRETARY", "2024-03-01").statusCode(409).body("code", is("OFFICE_TAKEN"));
        register.update(other, "\"0\"", person("王建华", "office", "SECRETARY")).statusCode(409);
        register.update(holder, "\"0\"", person("陈立新")).statusCode(200).body("office", nullValue());
        appoint(other, "SECRETARY", "2024-03-01").statusCode(201);
    }

    @Test
    void committeeMembersOfOneKindMayBeSeveral() {
        register.enrol("陈立新", "office", "DEPUTY_SECRETARY");
        register.create("王建华", "office", "DEPUTY_SECRETARY").statusCode(201).body("office", is("DEPUTY_SECRETARY"));
    }

    @Test
    void changingTheOfficeEndsOneTermAndOpensAnother() {
        var id = register.enrol("陈立新", "office", "PUBLICITY");
        register.update(id, "\"0\"", person("陈立新", "office", "PUBLICITY"))
                .statusCode(200)
                .body("office", is("PUBLICITY"));
        list("").body("items.office", contains("PUBLICITY"));
        register.update(id, "\"0\"", person("陈立新", "office", "SECRETARY"))
                .statusCode(200)
                .body("office", is("SECRETARY"));
        list("").body("items.office", contains("SECRETARY", "PUBLICITY"));
        list("?active=true").body("items.office", contains("SECRETARY"));
    }

    @Test
    void theAnswerCarriesTheVersionToChangeFromNext() {
        var id = register.enrol("陈立新");
        String etag = register.update(id, "\"0\"", person("陈新", "office", "SECRETARY"))
                .extract()
                .header("ETag");
        register.get(id).header("ETag", etag);
        var created = register.create("王建华", "office", "PUBLICITY").extract();
        register.get(UUID.fromString(created.path("id"))).header("ETag", created.header("ETag"));
        register.update(id, etag, person("陈新")).statusCode(200);
    }

    @Test
    void refusesTermsThatCannotBe() {
        var applicant = register.enrol("田野", "standing", "APPLICANT");
        appoint(applicant, "PUBLICITY", "2024-03-01").statusCode(409).body("code", is("NOT_IN_SERVICE"));
        var id = register.enrol("陈立新");
        appoint(id, "PUBLICITY", "2999-01-01").statusCode(422).body("code", is("START_INVALID"));
        appoint(UUID.randomUUID(), "PUBLICITY", "2024-03-01").statusCode(422).body("code", is("MEMBER_UNKNOWN"));
        appoint(id, "PUBLICITY", "2024-03-01").statusCode(201);
        appoint(id, "DISCIPLINE", "2024-03-01").statusCode(409).body("code", is("ALREADY_IN_OFFICE"));
        end(UUID.randomUUID().toString(), "2024-03-01").statusCode(404);
    }

    @Test
    void isKeptByOfficersOnly() {
        var id = register.enrol("陈立新");
        branch.member(id)
                .body(Map.of("memberId", id, "office", "SECRETARY", "startedOn", "2024-03-01"))
                .post(branch.path("/office-terms"))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse appoint(UUID memberId, String office, String startedOn) {
        return branch.officer()
                .body(Map.of("memberId", memberId, "office", office, "startedOn", startedOn))
                .post(branch.path("/office-terms"))
                .then();
    }

    private ValidatableResponse end(String term, String day) {
        return branch.officer()
                .body(Map.of("endedOn", day))
                .post(branch.path("/office-terms/" + term + "/end"))
                .then();
    }

    private ValidatableResponse list(String query) {
        return branch.plain().get(branch.path("/office-terms" + query)).then().statusCode(200);
    }
}
