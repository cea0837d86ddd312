package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.duty.scheduling.StoredRoster;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** With the basis a stranger can check a stored roster. */
@QuarkusTest
class RosterBasisTest {
    private TestBranch branch;
    private TestPost post;
    private TestPlans plans;
    private List<UUID> people;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 2);
        plans = new TestPlans(branch);
        people = TestPost.people(branch, 5);
    }

    @Test
    void tellsWhatTheRosterWasSolvedFrom() {
        plans.away(people.get(0), "2026-03-03", "2026-03-04");
        String id = post.draft("2026-03-02", "2026-03-06");
        branch.officer()
                .get(branch.path("/rosters/" + id + "/basis"))
                .then()
                .statusCode(200)
                .body("days", hasSize(5))
                .body("seats", is(2))
                .body("firstOpenDay", is(0))
                .body("policy", is("EQUAL"))
                .body("members", hasSize(5))
                .body("members.find { it.memberId == '" + people.get(0) + "' }.days", is("10011"));
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void letsAStrangerVerifyTheRosterWithItsCertificate(Policy policy) {
        post.publish(post.draft("2026-02-24", "2026-02-27")).statusCode(200);
        plans.away(people.get(1), "2026-03-03", "2026-03-11");
        String id = post.plan("2026-03-02", "2026-03-20", policy.name())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(plans.faults(id)).isEmpty();
    }

    @Test
    void showsAStrangerThatAssignmentsWereTamperedWith() {
        String id = post.draft("2026-03-02", "2026-03-13");
        var duties = plans.duties(id);
        var given = duties.get(0).get("memberId");
        var tampered = new ArrayList<Map<String, Object>>();
        int changed = 0;
        for (var duty : duties) {
            var copy = new HashMap<>(duty);
            var team = duties.stream()
                    .filter(other -> other.get("date").equals(duty.get("date")))
                    .map(other -> other.get("memberId"))
                    .toList();
            if (changed < 2 && !team.contains(given)) {
                copy.put("memberId", given);
                changed++;
            }
            tampered.add(copy);
        }
        Map<String, Object> fairness = post.roster(id).extract().path("fairness");
        assertThat(changed).isEqualTo(2);
        assertThat(StoredRoster.faults(plans.basis(id), duties, fairness)).isEmpty();
        assertThat(StoredRoster.faults(plans.basis(id), tampered, fairness)).isNotEmpty();
    }

    @Test
    void withdrawsTheCertificateWhenSomebodyBeyondTheBasisHasADuty() {
        var single = TestPost.open(branch, "单人岗", 1);
        String id = single.draft("2026-03-02", "2026-03-06");
        single.roster(id).body("fairness.certificate", notNullValue());
        var duty = plans.duties(id).get(0);
        var newcomer = TestMembers.get().register(branch.id(), "新来的");
        single.assign(duty, newcomer).statusCode(200);
        single.roster(id)
                .body("fairness.gap", is("0"))
                .body("fairness.loads", hasSize(6))
                .body("fairness.certificate", nullValue());
        single.assign(plans.duties(id).get(0), duty.get("memberId")).statusCode(200);
        single.roster(id).body("fairness.loads", hasSize(5)).body("fairness.certificate", notNullValue());
        assertThat(plans.faults(id)).isEmpty();
    }

    @Test
    void measuresTheDistanceAnewWhenSomebodyIsMovedByHand() {
        var single = TestPost.open(branch, "单人岗", 1);
        String id = single.draft("2026-03-02", "2026-03-06");
        single.roster(id).body("fairness.smallestDistance", is(5)).body("fairness.distanceBound", is(5));
        var duties = plans.duties(id);
        single.assign(duties.get(2), duties.get(0).get("memberId")).statusCode(200);
        single.roster(id).body("fairness.smallestDistance", is(2)).body("fairness.distanceBound", is(4));
        single.assign(plans.duties(id).get(2), duties.get(1).get("memberId")).statusCode(200);
        single.roster(id).body("fairness.smallestDistance", is(1));
    }

    @Test
    void showsTheBasisOfDraftsToOfficersOnly() {
        String id = post.draft("2026-03-02", "2026-03-06");
        var path = branch.path("/rosters/" + id + "/basis");
        branch.plain().get(path).then().statusCode(404);
        post.publish(id).statusCode(200);
        branch.plain()
                .get(path)
                .then()
                .statusCode(200)
                .body("days", contains("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"));
    }

    @Test
    void goesWithADeletedDraft() {
        String id = post.draft("2026-03-02", "2026-03-06");
        branch.officer()
                .header("If-Match", "\"0\"")
                .delete(branch.path("/rosters/" + id))
                .then()
                .statusCode(204);
        branch.officer().get(branch.path("/rosters/" + id + "/basis")).then().statusCode(404);
    }
}
