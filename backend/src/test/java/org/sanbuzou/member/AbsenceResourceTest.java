package org.sanbuzou.member;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class AbsenceResourceTest {
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
    void membersAreAwayWhenTheySaySo() {
        create(branch.member(chen), chen, "2026-03-02", "2026-03-06").statusCode(201);
        create(branch.officer(), chen, "2026-03-07", "2026-03-07").statusCode(201);
        branch.member(wang)
                .get(branch.path("/members/" + chen + "/absences"))
                .then()
                .body("items.from", contains("2026-03-07", "2026-03-02"));
    }

    @Test
    void listsThoseThatTouchAPeriod() {
        create(branch.officer(), chen, "2026-02-20", "2026-03-01").statusCode(201);
        create(branch.officer(), wang, "2026-03-31", "2026-04-10").statusCode(201);
        create(branch.officer(), wang, "2026-05-01", "2026-05-01").statusCode(201);
        range("2026-03-01", "2026-03-31").body("items.from", contains("2026-02-20", "2026-03-31"));
        range("2026-03-02", "2026-03-30").body("items", empty());
        range("2026-03-02", "2026-03-01").statusCode(422).body("code", is("RANGE_INVALID"));
        range("2026-01-01", "2027-02-05").statusCode(422);
        branch.officer().get(branch.path("/absences?from=2026-01-01")).then().statusCode(422);
    }

    @Test
    void refusesDaysThatAreTakenOrCannotBe() {
        create(branch.officer(), chen, "2026-03-02", "2026-03-06").statusCode(201);
        create(branch.officer(), chen, "2026-03-06", "2026-03-08")
                .statusCode(409)
                .body("code", is("ABSENCE_OVERLAPS"));
        create(branch.officer(), wang, "2026-03-06", "2026-03-08").statusCode(201);
        create(branch.officer(), chen, "2026-03-09", "2026-03-08").statusCode(422);
        create(branch.officer(), chen, "2027-01-01", "2028-02-04").statusCode(201);
        create(branch.officer(), chen, "2029-01-01", "2030-02-05").statusCode(422);
        create(branch.officer(), UUID.randomUUID(), "2026-03-06", "2026-03-08").statusCode(404);
    }

    @Test
    void isForOneselfOrByAnOfficer() {
        create(branch.member(wang), chen, "2026-03-02", "2026-03-06").statusCode(403);
        String id = create(branch.member(chen), chen, "2026-03-02", "2026-03-06")
                .extract()
                .path("id");
        delete(branch.member(wang), chen, id).statusCode(403);
        delete(branch.officer(), wang, id).statusCode(404);
        delete(branch.member(chen), chen, id).statusCode(204);
        delete(branch.member(chen), chen, id).statusCode(404);
        create(branch.member(chen), chen, "2026-03-02", "2026-03-06").statusCode(201);
    }

    private ValidatableResponse create(RequestSpecification caller, UUID member, String from, String to) {
        return caller.body(Map.of("from", from, "to", to))
                .post(branch.path("/members/" + member + "/absences"))
                .then();
    }

    private ValidatableResponse delete(RequestSpecification caller, UUID member, String absence) {
        return caller.delete(branch.path("/members/" + member + "/absences/" + absence))
                .then();
    }

    private ValidatableResponse range(String from, String to) {
        return branch.plain()
                .get(branch.path("/absences?from=" + from + "&to=" + to))
                .then();
    }
}
