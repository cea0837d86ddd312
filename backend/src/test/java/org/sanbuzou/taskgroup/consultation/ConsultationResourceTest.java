package org.sanbuzou.taskgroup.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.taskgroup.people.TestPioneers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ConsultationResourceTest {
    private final UUID id = UUID.randomUUID();
    private TestBranch branch;
    private TestPioneers group;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-10T09:00");
        branch = TestBranch.open("a");
        group = TestPioneers.in(branch);
    }

    @Test
    void keepsWhatWasSaidAndWhoFollowsItUp() {
        put(id, minutes())
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("peoplePresent", is(37))
                .body("followUps[0].ownerName", is("赵二"))
                .body("followUps[0].doneOn", nullValue());
        group.outsider()
                .get(group.path("/consultations"))
                .then()
                .statusCode(200)
                .body("items.place", contains("西片一村村委会（虚构）"));
    }

    @Test
    void isKeptOnceHoweverOftenThePhoneSendsIt() throws Exception {
        var statuses = AtOnce.run(6, () -> put(id, minutes()).extract().statusCode());
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        correct(id, 0, with("said", "补记一句")).statusCode(200).body("corrections", is(1));
        put(id, minutes()).statusCode(200).body("said", is("补记一句"));
        put(id, with("said", "另一份")).statusCode(409).body("code", is("ID_REUSED"));
        branch.officer().get(group.path("/consultations")).then().body("items.size()", is(1));
    }

    @Test
    void aCorrectionKeepsWhatIsDoneAndDropsWhatIsGone() {
        String first = put(id, minutes()).extract().path("followUps[0].id");
        report(group.member(), first, true).statusCode(200).body("doneOn", is("2026-03-10"));
        var kept = Map.of("id", first, "what", "把图纸贴到村口", "dueOn", "2026-03-20");
        var added = Map.of("what", "再开一次会", "dueOn", "2026-04-01");
        correct(id, 0, with("followUps", List.of(kept, added)))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("followUps.what", contains("把图纸贴到村口", "再开一次会"))
                .body("followUps.doneOn", contains("2026-03-10", null));
        correct(id, 1, with("followUps", List.of(added))).body("followUps.what", contains("再开一次会"));
        correct(id, 2, with("followUps", List.of(kept))).statusCode(422).body("code", is("FOLLOW_UP_UNKNOWN"));
    }

    @Test
    void refusesACorrectionFromAnOlderVersion() {
        put(id, minutes()).statusCode(201);
        correct(id, 0, minutes()).statusCode(200);
        correct(id, 0, minutes()).statusCode(412);
        correct(UUID.randomUUID(), 0, minutes()).statusCode(404);
    }

    @Test
    void refusesNumbersOfPeopleInEveryText() {
        for (var field : new String[] {"place", "topics", "said", "agreements"}) {
            put(UUID.randomUUID(), with(field, "户主 一三八一二三四五六七八"))
                    .statusCode(422)
                    .body("violations[0].field", is(field))
                    .body("violations[0].message", containsString("像是手机号"));
        }
        var followUp = Map.of("what", "回访 110115198001011234", "dueOn", "2026-03-20");
        put(id, with("followUps", List.of(followUp)))
                .statusCode(422)
                .body("violations[0].message", containsString("像是身份证号"));
        branch.officer().get(group.path("/consultations")).then().body("items", empty());
    }

    @Test
    void refusesWhatCannotBe() {
        put(id, with("heldOn", "2026-03-11")).statusCode(422).body("violations[0].field", is("heldOn"));
        put(id, with("peoplePresent", 0)).statusCode(422).body("violations[0].field", is("peoplePresent"));
        put(id, with("difficultyId", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations[0].field", is("difficultyId"));
        put(id, Map.of("heldOn", "2026-03-10")).statusCode(422);
    }

    @Test
    void listsOpenFollowUpsByTheirDay() {
        var soon = Map.of("what", "先办", "dueOn", "2026-03-12", "ownerMemberId", group.memberId());
        var late = Map.of("what", "后办", "dueOn", "2026-04-12", "ownerMemberId", group.memberId());
        String first = put(id, with("followUps", List.of(late, soon))).extract().path("followUps[0].id");
        var mine = "?open=true&ownerMemberId=" + group.memberId();
        followUps(mine).body("items.what", contains("先办", "后办"));
        followUps(mine + "&limit=1").body("items.what", contains("先办"));
        report(group.member(), first, true).statusCode(200);
        followUps(mine).body("items.what", contains("先办"));
        report(group.member(), first, false).statusCode(200).body("doneOn", nullValue());
        followUps("?taskGroupId=" + group.id()).body("items.size()", is(2));
    }

    @Test
    void isForThePeopleOfTheGroupAndOfficers() {
        group.outsider()
                .body(minutes())
                .put(group.path("/consultations/" + id))
                .then()
                .statusCode(403);
        String followUp = put(id, minutes()).extract().path("followUps[0].id");
        report(group.outsider(), followUp, true).statusCode(403);
        report(branch.officer(), followUp, true).statusCode(200);
        report(branch.officer(), UUID.randomUUID().toString(), true).statusCode(404);
        TestBranch.anonymous().get(group.path("/consultations/" + id)).then().statusCode(401);
        group.outsider().get(group.path("/consultations/" + id)).then().statusCode(200);
        branch.officer()
                .get(TestPioneers.in(branch).path("/consultations/" + id))
                .then()
                .statusCode(404);
    }

    private Map<String, Object> minutes() {
        return new HashMap<>(Map.of(
                "heldOn",
                "2026-03-09",
                "place",
                "西片一村村委会（虚构）",
                "peoplePresent",
                37,
                "topics",
                "安置房户型和楼间距",
                "said",
                "希望多一些小户型",
                "agreements",
                "设计单位一周内出比较方案",
                "followUps",
                List.of(Map.of("what", "把比较方案送到村里", "dueOn", "2026-03-16", "ownerMemberId", group.memberId()))));
    }

    private Map<String, Object> with(String field, Object value) {
        var minutes = minutes();
        minutes.put(field, value);
        return minutes;
    }

    private ValidatableResponse put(UUID consultation, Map<String, ?> minutes) {
        return group.member()
                .body(minutes)
                .put(group.path("/consultations/" + consultation))
                .then();
    }

    private ValidatableResponse correct(UUID consultation, int version, Map<String, ?> minutes) {
        return group.member()
                .header("If-Match", "\"" + version + "\"")
                .body(minutes)
                .put(group.path("/consultations/" + consultation))
                .then();
    }

    private ValidatableResponse report(RequestSpecification caller, String followUp, boolean done) {
        return caller.body(Map.of("done", done))
                .post(branch.path("/follow-ups/" + followUp + "/report"))
                .then();
    }

    private ValidatableResponse followUps(String query) {
        return group.member().get(branch.path("/follow-ups" + query)).then().statusCode(200);
    }
}
