package org.sanbuzou.community.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.sanbuzou.community.need.TestNeeds.window;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ServiceNeedClaimResourceTest {
    private TestBranch branch;
    private TestNeeds needs;
    private UUID wang;
    private UUID zhao;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-03-02T09:00");
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        needs = new TestNeeds(branch, TestCommunities.in(branch, "翠湖里社区"));
    }

    @Test
    void givesTheLastSeatsOnceToFiftyWhoClaimAtOnce() throws Exception {
        var id = needs.posted(needs.body("搬书", 3));
        var people = new ConcurrentLinkedQueue<>(IntStream.range(0, 50)
                .mapToObj(i -> TestMembers.get().register(branch.id(), "党员" + i))
                .toList());
        people.forEach(branch::cookie);

        var answers = AtOnce.run(50, () -> {
            var member = people.remove();
            var answer = needs.claim(branch.member(member), id, member).extract();
            return answer.statusCode() + " " + answer.path("code");
        });

        assertThat(Collections.frequency(answers, "201 null")).isEqualTo(3);
        assertThat(Collections.frequency(answers, "409 NEED_FULL")).isEqualTo(47);
        needs.get(branch.officer(), id).body("claimed", is(3));
        needs.claims(branch.officer(), "?needId=" + id + "&active=true").body("items", hasSize(3));
    }

    @Test
    void givesOneClaimToAMemberWhoTapsManyTimesAtOnce() throws Exception {
        var id = needs.posted(needs.body("搬书", 5));
        branch.cookie(wang);
        var ids = AtOnce.run(20, () -> needs.claim(branch.member(wang), id, wang)
                .statusCode(201)
                .extract()
                .<String>path("id"));
        assertThat(ids).containsOnly(ids.get(0));
        needs.get(branch.officer(), id).body("claimed", is(1));
    }

    @Test
    void answersARepeatedClaimAlikeEvenWhenItIsFull() {
        var id = needs.posted(needs.body("搬书", 1));
        var first = needs.claim(branch.member(wang), id, wang).statusCode(201).extract();
        var again = needs.claim(branch.member(wang), id, wang).statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        needs.claim(branch.member(zhao), id, zhao).statusCode(409).body("code", is("NEED_FULL"));
    }

    @Test
    void freesTheSeatAndKeepsTheHistory() {
        var id = needs.posted(needs.body("搬书", 1));
        String first = needs.claim(branch.member(wang), id, wang).extract().path("id");
        var gone = needs.withdraw(branch.member(wang), first, Map.of("remark", "要出差"))
                .statusCode(200)
                .body("withdrawnAt", notNullValue())
                .body("remark", is("要出差"))
                .extract();
        assertThat(needs.withdraw(branch.member(wang), first, Map.of())
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(gone.asString());
        needs.claim(branch.member(zhao), id, zhao).statusCode(201);
        needs.claims(branch.officer(), "?needId=" + id).body("items.memberName", contains("赵六", "王五"));
        needs.claims(branch.officer(), "?needId=" + id + "&active=false").body("items.remark", contains("要出差"));
        needs.claims(branch.member(wang), "").body("items.id", contains(first));
        needs.claims(branch.member(wang), "?memberId=" + zhao).statusCode(403);
        branch.admin()
                .get(branch.path("/audit-entries?subjectId=" + first))
                .then()
                .body("items.action", contains("withdrawServiceNeedClaim", "claimServiceNeed"));
    }

    @Test
    void withdrawsOnceHoweverManyTapAtOnce() throws Exception {
        var id = needs.posted(needs.body("搬书", 3));
        needs.claim(branch.member(zhao), id, zhao);
        String claim = needs.claim(branch.member(wang), id, wang).extract().path("id");
        AtOnce.run(
                10, () -> needs.withdraw(branch.member(wang), claim, Map.of()).statusCode(200));
        needs.get(branch.officer(), id).body("claimed", is(1));
    }

    @Test
    void recordsTheOfficerWhoEnteredWhatAMemberSaid() {
        var id = needs.posted(needs.body("搬书", 3));
        needs.claim(branch.member(zhao), id, wang).statusCode(403);
        String claim = needs.claim(branch.officer(), id, wang)
                .statusCode(201)
                .body("memberName", is("王五"))
                .body("enteredBy", is("a-officer"))
                .extract()
                .path("id");
        needs.claim(branch.member(zhao), id, zhao).body("enteredBy", nullValue());
        var officer = TestMembers.get().register(branch.id(), "孙七");
        needs.claim(branch.officer(officer), id, officer).statusCode(201).body("enteredBy", nullValue());
        needs.claim(branch.officer(), id, UUID.randomUUID()).statusCode(422).body("code", is("MEMBER_UNKNOWN"));
        needs.withdraw(branch.member(zhao), claim, Map.of()).statusCode(404);
        needs.withdraw(branch.officer(), claim, Map.of()).statusCode(200).body("withdrawnBy", is("a-officer"));
        needs.withdraw(branch.officer(), UUID.randomUUID().toString(), Map.of()).statusCode(404);
    }

    @Test
    void leavesClaimsAsTheyAreOnceTheTimeIsOver() {
        var id = needs.posted("搬书", 2, List.of(window("2026-03-07", "09:00", "11:00")));
        String claim = needs.claim(branch.member(wang), id, wang).extract().path("id");
        TestClock.stopAt("2026-03-07T10:59");
        needs.claim(branch.member(zhao), id, zhao).statusCode(201);
        TestClock.stopAt("2026-03-07T11:00");
        needs.withdraw(branch.member(wang), claim, Map.of()).statusCode(409).body("code", is("NEED_OVER"));
        var late = TestMembers.get().register(branch.id(), "孙七");
        needs.claim(branch.member(late), id, late).statusCode(409).body("code", is("NEED_OVER"));
    }

    @Test
    void pagesTheClaimsOfAllForOfficers() {
        for (var title : List.of("一", "二", "三")) {
            needs.claim(branch.member(wang), needs.posted(needs.body(title, 1)), wang);
        }
        String cursor = needs.claims(branch.officer(), "?limit=2&memberId=" + wang)
                .body("items.needTitle", contains("三", "二"))
                .extract()
                .path("nextCursor");
        needs.claims(branch.officer(), "?cursor=" + cursor).body("items.needTitle", contains("一"));
    }
}
