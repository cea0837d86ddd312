package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestPost;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class SwapNotesTest {
    private TestBranch branch;
    private UUID asker;
    private UUID counterpart;
    private UUID secretary;
    private Map<String, Object> monday;

    /** Three people with a duty each, the published roster already read by all. */
    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-02-20T10:00");
        branch = TestBranch.open("a");
        var post = TestPost.open(branch, "午间先锋岗", 1);
        TestPost.people(branch, 3);
        String roster = post.draft("2026-03-02", "2026-03-04");
        post.publish(roster).statusCode(200);
        monday = post.duties(roster).get(0);
        asker = holder(monday);
        counterpart = holder(post.duties(roster).get(1));
        secretary = TestMembers.get().register(branch.id(), "书记");
        branch.officer()
                .body(Map.of("memberId", secretary, "office", "SECRETARY", "startedOn", "2026-01-01"))
                .post(branch.path("/office-terms"));
        for (var person : List.of(asker, counterpart)) {
            branch.member(person).post(branch.path("/notifications/reading"));
        }
    }

    @Test
    void asksTheOneWhoseConsentIsWanted() {
        String id = ask();
        unread(counterpart)
                .body("items.kind", contains("SWAP_ASKED"))
                .body("items[0].swapRequestId", is(id))
                .body("items[0].dutyId", is(monday.get("id")))
                .body("items[0].title", is(monday.get("memberName") + "请您换班"));
        unread(asker).body("items", empty());
    }

    @Test
    void tellsTheAskerOfTheConsentOnceAndNobodyElse() {
        String id = ask();
        answer(branch.member(counterpart), id, "acceptance").statusCode(200);
        unread(asker)
                .body("items.kind", contains("SWAP_ANSWERED"))
                .body("items.title", contains("换班已经生效"))
                .body("items[0].swapRequestId", is(id));
        unread(counterpart).body("items.kind", contains("SWAP_ASKED"));
        unread(secretary).body("items", empty());
    }

    @Test
    void tellsTheOtherOfARefusalOrAWithdrawal() {
        answer(branch.member(counterpart), ask(), "rejection").statusCode(200);
        unread(asker).body("items.title", contains("换班没有得到同意"));
        answer(branch.member(asker), ask(), "withdrawal").statusCode(200);
        assertThat(TestNotes.titles(branch, counterpart)).first().isEqualTo("换班申请已撤回");
    }

    @Test
    void tellsOfficersWhatWaitsForThemAndBothPeopleOfTheApproval() {
        branch.officer()
                .body(Map.of("value", "true", "validFrom", "2026-01-01", "source", "支部约定"))
                .put(branch.path("/rule-parameters/duty.swapNeedsApproval"));
        String id = ask();
        answer(branch.member(counterpart), id, "acceptance").statusCode(200);
        unread(secretary).body("items.kind", contains("SWAP_TO_APPROVE")).body("items[0].swapRequestId", is(id));
        unread(asker).body("items.title", contains("换班双方都同意，等委员同意后生效"));
        answer(branch.officer(), id, "approval").statusCode(200);
        assertThat(TestNotes.titles(branch, asker)).first().isEqualTo("换班已经生效");
        assertThat(TestNotes.titles(branch, counterpart)).first().isEqualTo("换班已经生效");
    }

    @Test
    void tellsBothWhenTheRequestEndsByItself() {
        ask();
        String second = ask(secretary);
        answer(branch.member(secretary), second, "acceptance").statusCode(200);
        assertThat(TestNotes.titles(branch, counterpart)).first().isEqualTo("换班申请已自动失效");
        assertThat(TestNotes.titles(branch, asker)).contains("换班已经生效", "换班申请已自动失效");
    }

    private static UUID holder(Map<String, Object> duty) {
        return UUID.fromString((String) duty.get("memberId"));
    }

    private String ask() {
        return ask(counterpart);
    }

    private String ask(UUID whom) {
        return branch.member(asker)
                .body(Map.of("kind", "COVER", "counterpartMemberId", whom))
                .post(branch.path("/duties/" + monday.get("id") + "/swap-requests"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse answer(RequestSpecification caller, String id, String step) {
        return caller.body("{}")
                .post(branch.path("/swap-requests/" + id + "/" + step))
                .then();
    }

    private ValidatableResponse unread(UUID member) {
        return TestNotes.list(branch, member, "?unread=true");
    }
}
