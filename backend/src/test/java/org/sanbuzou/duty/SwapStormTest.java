package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand consents, withdrawals, reversals and publications on one branch, all under way at the same moment. */
@QuarkusTest
class SwapStormTest {
    private static final int AT_ONCE = 1_000;
    private static final int DRAFTS = 3;
    private static final Random CHANCE = new Random(20260302);

    @Inject
    EntityManager entities;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private TestSwaps swaps;

    private record Asked(String id, UUID holder, UUID colleague) {}

    @Test
    void leavesEveryRuleStandingAndNobodyWithoutAnAnswer() {
        swaps = TestSwaps.open(12, "2026-03-02", "2026-03-31");
        swaps.away(swaps.people.get(0), "2026-03-01", "2026-03-20");
        swaps.people.forEach(swaps.branch::cookie);
        var outcomes = outcomes(acts(ask(), drafts()));
        assertThat(outcomes.keySet()).allMatch(outcome -> outcome.matches("(200|409|429) .*"));
        assertThat(outcomes)
                .containsKeys("200 EFFECTIVE", "200 WITHDRAWN", "200 PUBLISHED", "409 SWAP_ENDED")
                .containsEntry("200 PUBLISHED", DRAFTS);
        assertThat(outcomes.values().stream().mapToInt(times -> times).sum()).isEqualTo(AT_ONCE);
        assertInvariants();
    }

    /** At posts of their own, on the days of the swaps. */
    private List<String> drafts() {
        return IntStream.range(0, DRAFTS)
                .mapToObj(i -> TestPost.open(swaps.branch, "又一岗" + i, 1).draft("2026-03-0" + (i + 2), "2026-03-1" + i))
                .toList();
    }

    private List<HttpRequest> acts(List<Asked> asked, List<String> drafts) {
        var acts = new ArrayList<HttpRequest>();
        for (int i = 0; i < 40; i++) {
            acts.add(post(null, "/rosters/" + drafts.get(i % DRAFTS) + "/publication", "{}"));
        }
        var steps = List.of("acceptance", "acceptance", "withdrawal", "reversal");
        while (acts.size() < AT_ONCE) {
            var one = asked.get(CHANCE.nextInt(asked.size()));
            var step = steps.get(CHANCE.nextInt(steps.size()));
            boolean byOfficer = step.equals("reversal") && CHANCE.nextBoolean();
            acts.add(step(
                    byOfficer ? null : step.equals("withdrawal") ? one.holder() : one.colleague(), one.id(), step));
        }
        Collections.shuffle(acts, CHANCE);
        return acts;
    }

    /** Up to five colleagues for each duty, as many as can. */
    private List<Asked> ask() {
        var asked = new ArrayList<CompletableFuture<Asked>>();
        for (var duty : swaps.duties()) {
            var holder = TestSwaps.holder(duty);
            var colleagues = new ArrayList<>(swaps.people);
            colleagues.remove(holder);
            Collections.shuffle(colleagues, CHANCE);
            for (var colleague : colleagues.subList(0, 5)) {
                var body = "{\"kind\":\"COVER\",\"counterpartMemberId\":\"" + colleague + "\"}";
                var act = post(holder, "/duties/" + duty.get("id") + "/swap-requests", body);
                asked.add(send(act)
                        .thenApply(answer -> answer.statusCode() == 201
                                ? new Asked(field(answer.body(), "id"), holder, colleague)
                                : null));
            }
        }
        return asked.stream()
                .map(CompletableFuture::join)
                .filter(one -> one != null)
                .toList();
    }

    private TreeMap<String, Integer> outcomes(List<HttpRequest> acts) {
        var answers = acts.stream().map(this::send).toList();
        var outcomes = new TreeMap<String, Integer>();
        for (var answer : answers) {
            var body = answer.join().body();
            var what = body.contains("\"code\"") ? field(body, "code") : field(body, "status");
            outcomes.merge(answer.join().statusCode() + " " + what, 1, Integer::sum);
        }
        return outcomes;
    }

    private void assertInvariants() {
        none("a member on duty twice a day", """
                select member_id from duty where member_id is not null
                group by branch_id, member_id, duty_date having count(*) > 1""");
        none("a seat without anybody", "select id from duty where member_id is null");
        none("a duty given on an absence", """
                select c.id from duty_change c join absence a on a.branch_id = c.branch_id and a.member_id = c.to_member_id
                and c.duty_date between a.starts_on and a.ends_on""");
        none("a live request about a duty that somebody else has", """
                select s.id from swap_request s join duty d on d.branch_id = s.branch_id and d.id = s.duty_id
                where s.status in ('AWAITING_CONSENT', 'AWAITING_APPROVAL') and d.member_id <> s.holder_member_id""");
        none("a last change that is not what the duty says", """
                select c.id from duty_change c join duty d on d.branch_id = c.branch_id and d.id = c.duty_id
                where d.member_id <> c.to_member_id and not exists (select 1 from duty_change l
                where l.duty_id = c.duty_id and l.roster_version > c.roster_version)""");
        none("a change that does not follow the one before", """
                select c.id from duty_change c join duty_change p on p.duty_id = c.duty_id
                and p.roster_version = (select max(b.roster_version) from duty_change b
                where b.duty_id = c.duty_id and b.roster_version < c.roster_version)
                where p.to_member_id <> c.from_member_id""");
        none("a roster without all of its versions", """
                select r.id from roster r where r.latest_version <> (select count(*) from roster_version v
                where v.roster_id = r.id) or r.status = 'DRAFT' and r.latest_version > 0""");
        none("a swap carried out without a change, or the other way round", """
                select 1 from dual where (select count(*) from duty_change) <>
                (select count(*) from swap_request s where s.status in ('EFFECTIVE', 'REVERSED'))
                + (select count(*) from swap_request s where s.status = 'REVERSED' and not exists
                (select 1 from swap_request b where b.reverses_id = s.id and b.status in ('EFFECTIVE', 'REVERSED')))""");
        var held = swaps.duties().stream().collect(Collectors.groupingBy(TestSwaps::holder, Collectors.counting()));
        List<Map<String, Object>> loads =
                swaps.post.roster(swaps.roster).extract().path("fairness.loads");
        assertThat(loads).hasSize(12).allSatisfy(load -> assertThat(load.get("duties"))
                .isEqualTo(held.getOrDefault(UUID.fromString((String) load.get("memberId")), 0L)
                        .intValue()));
    }

    private void none(String what, String sql) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList());
        assertThat(rows).as(what).isEmpty();
    }

    private HttpRequest step(UUID memberId, String id, String step) {
        return post(memberId, "/swap-requests/" + id + "/" + step, "{}");
    }

    private HttpRequest post(UUID memberId, String path, String body) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + swaps.branch.path(path)))
                .header("Content-Type", "application/json")
                .header("Cookie", swaps.branch.cookie(memberId))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (CHANCE.nextInt(4) == 0) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.build();
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String field(String json, String name) {
        int at = json.indexOf('"' + name + "\":\"") + name.length() + 4;
        return json.substring(at, json.indexOf('"', at));
    }
}
