package org.sanbuzou.community.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ServicePreferencesResourceTest {
    private static final Map<String, Object> SAID = Map.of(
            "skills", List.of("搬运", "水电维修"),
            "weekdays", List.of(7, 6),
            "dayParts", List.of("AFTERNOON", "MORNING"),
            "otherCommunities", false);

    private TestBranch branch;
    private UUID wang;
    private UUID zhao;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
    }

    @Test
    void keepsWhatAMemberSaysUntilItIsEmptied() {
        get(branch.member(wang), wang)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("skills", empty())
                .body("otherCommunities", is(true));
        set(branch.member(wang), wang, 0, SAID)
                .statusCode(200)
                .body("skills", contains("搬运", "水电维修"))
                .body("weekdays", contains(6, 7))
                .body("dayParts", contains("MORNING", "AFTERNOON"))
                .body("otherCommunities", is(false));
        set(branch.member(wang), wang, 0, SAID).statusCode(412);
        set(branch.officer(), wang, 1, Map.of("otherCommunities", true))
                .statusCode(200)
                .body("skills", empty())
                .body("weekdays", empty());
        branch.member(wang).body(SAID).put(path(wang)).then().statusCode(428);
    }

    @Test
    void showsThemToTheMemberAndToOfficersOnly() {
        set(branch.member(wang), wang, 0, SAID);
        get(branch.officer(), wang).statusCode(200).body("skills", contains("搬运", "水电维修"));
        get(branch.member(zhao), wang).statusCode(403);
        set(branch.member(zhao), wang, 1, SAID).statusCode(403);
        get(branch.officer(), UUID.randomUUID()).statusCode(404);
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + wang))
                .then()
                .body("items.action", not(hasItem("setServicePreferences")));
    }

    @Test
    void refusesWhatCannotBeMeant() {
        set(branch.member(wang), wang, 0, Map.of("otherCommunities", true, "weekdays", List.of(8)))
                .statusCode(422);
        set(branch.member(wang), wang, 0, Map.of("otherCommunities", true, "skills", List.of("\n")))
                .statusCode(422);
        set(branch.member(wang), wang, 0, Map.of("otherCommunities", true, "dayParts", List.of("NIGHT")))
                .statusCode(400);
    }

    private String path(UUID member) {
        return branch.path("/members/" + member + "/service-preferences");
    }

    private ValidatableResponse get(RequestSpecification caller, UUID member) {
        return caller.get(path(member)).then();
    }

    private ValidatableResponse set(RequestSpecification caller, UUID member, int version, Map<String, Object> said) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(said)
                .put(path(member))
                .then();
    }
}
