package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

/** What one transaction does with many records; how they come together is the matter of {@code SharedCommits}. */
@QuarkusTest
class ServiceIntakeServiceTest {
    @Inject
    ServiceIntakeService service;

    private TestBranch branch;
    private UUID community;
    private List<UUID> people;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        community = TestCommunities.in(branch, "翠湖里社区");
        people = IntStream.range(0, 40)
                .mapToObj(i -> TestMembers.get().register(branch.id(), "党员" + (char) ('甲' + i)))
                .toList();
    }

    @Test
    void needsNoMoreStatementsForThirtyTwoThanForOne() {
        // What is near, two of names, one of rules, one that inserts; then names and rules are remembered.
        assertThat(Statements.during(() -> keep(services(1)))).isEqualTo(5);
        keep(services(32));
        assertThat(Statements.during(() -> keep(services(32)))).isEqualTo(2);
        var again = services(32);
        keep(again);
        assertThat(Statements.during(() -> keep(again))).isEqualTo(2);
    }

    @Test
    void leavesATraceOfEachInTheNameOfItsCaller() {
        keep(List.of(
                TestIncoming.of(people.get(0), community, "2026-10-01T01:00:00Z", "甲"),
                TestIncoming.of(people.get(1), community, "2026-10-01T01:00:00Z", "乙"),
                TestIncoming.of(people.get(2), community, "2026-10-01T01:00:00Z", "丙")));
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=ServiceRecord"))
                .then()
                .body("items.actor", containsInAnyOrder("甲", "乙", "丙"))
                .body("items.collect { it.requestId == 'request-of-' + it.actor }", contains(true, true, true))
                .body("items.collect { it.after.content == it.actor }", contains(true, true, true))
                .body("items.action.unique()", contains("putServiceRecord"));
    }

    @Test
    void letsABadRecordFailAlone() {
        var outcomes = keep(List.of(
                TestIncoming.of(people.get(0), community, "2026-10-01T01:00:00Z", "一"),
                TestIncoming.of(UUID.randomUUID(), community, "2026-10-01T01:00:00Z", "无此人"),
                TestIncoming.of(people.get(1), UUID.randomUUID(), "2026-10-01T01:00:00Z", "无此社区"),
                TestIncoming.of(people.get(2), community, "2026-10-01T01:00:00Z", "二")));
        assertThat(outcomes.get(0).get().created()).isTrue();
        assertThatThrownBy(outcomes.get(1)::get).isInstanceOf(BadInput.class);
        assertThatThrownBy(outcomes.get(2)::get).isInstanceOf(BadInput.class);
        assertThat(outcomes.get(3).get().created()).isTrue();
        assertStored("二", "一");
    }

    @Test
    void keepsOneOfTheSameTwiceAndRefusesAnotherUnderItsId() {
        var first = TestIncoming.of(people.get(0), community, "2026-10-01T01:00:00Z", "一");
        var other = TestIncoming.of(first.id(), people.get(0), community, "2026-10-01T01:00:00Z", "二", null);
        var outcomes = keep(List.of(first, first, other));
        assertThat(outcomes.get(0).get().created()).isTrue();
        assertThat(outcomes.get(1).get().created()).isFalse();
        assertThat(outcomes.get(1).get().body()).isEqualTo(outcomes.get(0).get().body());
        assertThatThrownBy(outcomes.get(2)::get)
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("ID_REUSED"));
        assertStored("一");
    }

    @Test
    void findsTheSameTogetherAndOneByOne() {
        var together = keep(neighbours(people.get(0)));
        var oneByOne = new ArrayList<Outcome>();
        neighbours(people.get(1)).forEach(incoming -> oneByOne.addAll(keep(List.of(incoming))));
        assertThat(flags(together))
                .isEqualTo(flags(oneByOne))
                .containsExactly(
                        List.of(),
                        List.of(ServiceFlag.OVERLAPS, ServiceFlag.LOOKS_DUPLICATE),
                        List.of(ServiceFlag.OVERLAPS),
                        List.of(),
                        List.of(ServiceFlag.LATE));
    }

    @Test
    void comparesWithAFewOfVeryManyServicesOfTheSameHour() {
        for (int i = 0; i < 3; i++) {
            keep(IntStream.range(0, 30)
                    .mapToObj(n -> TestIncoming.of(people.get(0), community, "2026-10-01T01:00:00Z", "值守"))
                    .toList());
        }
        assertThat(flags(keep(List.of(TestIncoming.of(people.get(0), community, "2026-10-01T01:30:00Z", "扫雪")))))
                .containsExactly(List.of(ServiceFlag.OVERLAPS));
    }

    private List<IncomingRecord> neighbours(UUID member) {
        return List.of(
                TestIncoming.of(member, community, "2026-10-01T01:00:00Z", "桶前值守"),
                TestIncoming.of(member, community, "2026-10-01T01:20:00Z", " 桶前值守"),
                TestIncoming.of(member, community, "2026-10-01T01:59:00Z", "大扫除"),
                TestIncoming.of(member, community, "2026-10-01T03:00:00Z", "大扫除"),
                TestIncoming.of(member, community, "2026-09-01T01:00:00Z", "桶前值守"));
    }

    private static List<List<ServiceFlag>> flags(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.get().body().flags()).toList();
    }

    private List<IncomingRecord> services(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> TestIncoming.of(people.get(i), community, "2026-10-01T01:00:00Z", "值守" + i))
                .toList();
    }

    private List<Outcome> keep(List<IncomingRecord> batch) {
        return service.keep(branch.id(), batch);
    }

    private void assertStored(String... contents) {
        branch.officer()
                .get(branch.path("/service-records"))
                .then()
                .body("items.size()", is(contents.length))
                .body("items.content", containsInAnyOrder(contents));
    }
}
