package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** Whatever happens to a roster and in whatever order: what it promises holds after each re-planning. */
@QuarkusTest
class ReplanningHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 13);

    private record Away(Object memberId, String from, String to) {
        private boolean overlaps(Away other) {
            return memberId.equals(other.memberId) && covers(other.from, other.to);
        }

        private boolean covers(String firstDay, String lastDay) {
            return from.compareTo(lastDay) <= 0 && to.compareTo(firstDay) >= 0;
        }
    }

    private Random random;
    private TestBranch branch;
    private TestPlans plans;
    private final List<Object> people = new ArrayList<>();
    private final List<Away> absences = new ArrayList<>();
    private LocalDate today = FIRST.minusDays(1);

    @ParameterizedTest
    @CsvSource({"1,EQUAL,1", "2,PROPORTIONAL,2", "3,CATCH_UP,1", "4,PROPORTIONAL,1", "5,EQUAL,2", "6,CATCH_UP,2"})
    void keepsItsPromises(int seed, String policy, int seats) {
        random = new Random(seed);
        TestClock.stopAt("2026-03-01T09:00");
        branch = TestBranch.open("a");
        plans = new TestPlans(branch);
        TestPost.people(branch, 6).forEach(people::add);
        var post = TestPost.open(branch, "午间先锋岗", seats);
        String roster = post.plan(FIRST.toString(), LAST.toString(), policy)
                .statusCode(201)
                .extract()
                .path("id");
        post.publish(roster).statusCode(200);
        for (int step = 0; step < 7; step++) {
            happen(roster);
            var before = plans.duties(roster);
            var pins = pins(before);
            int status = plans.replan(roster, pins).extract().statusCode();
            // A pin on somebody who is away now has to be released by hand, and all of it stays as it was.
            assertThat(status).isIn(200, 409);
            var after = plans.duties(roster);
            if (status == 200) {
                hold(roster, before, after, pins);
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private void happen(String roster) {
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                var from = day();
                var to = from.plusDays(random.nextInt(3));
                var away = new Away(people.get(random.nextInt(people.size())), from.toString(), to.toString());
                if (absences.stream().noneMatch(other -> other.overlaps(away))) {
                    absences.add(away);
                    plans.away(away.memberId(), away.from(), away.to());
                }
            }
            case 2 -> people.add(TestMembers.get().register(branch.id(), "新" + people.size()));
            case 3 -> {
                if (people.size() > 3) {
                    plans.leaves(people.remove(random.nextInt(people.size())));
                }
            }
            default -> plans.notice(day().toString(), random.nextBoolean() ? "2026-03-07" : null);
        }
        if (random.nextInt(3) == 0 && today.isBefore(FIRST.plusDays(5))) {
            today = today.plusDays(1);
            TestClock.stopAt(today + "T12:30");
        }
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(12));
    }

    /** Sometimes one that can be: of a duty ahead that is not pinned, to somebody who is free. */
    private List<Map<String, Object>> pins(List<Map<String, Object>> duties) {
        return duties.stream()
                .filter(duty -> random.nextInt(8) == 0 && isAhead(duty))
                .filter(duty -> duty.get("status").equals("PLANNED")
                        && duty.get("pinned").equals(false))
                .limit(1)
                .map(duty -> TestPlans.pin(duty, people.get(random.nextInt(people.size()))))
                .filter(pin -> plans.preview((String) duties.get(0).get("rosterId"), List.of(pin))
                                .extract()
                                .statusCode()
                        == 200)
                .toList();
    }

    private boolean isAhead(Map<String, Object> duty) {
        return LocalDate.parse((String) duty.get("date")).isAfter(today);
    }

    private void hold(
            String roster,
            List<Map<String, Object>> before,
            List<Map<String, Object>> after,
            List<Map<String, Object>> pins) {
        var now = new HashMap<Object, Map<String, Object>>();
        after.forEach(duty -> now.put(duty.get("id"), duty));
        for (var duty : before) {
            var later = now.get(duty.get("id"));
            if (!isAhead(duty)) {
                assertThat(later).as("behind").isEqualTo(duty);
            } else if (duty.get("pinned").equals(true) && !later.get("status").equals("CANCELLED")) {
                assertThat(later.get("memberId")).as("pinned").isEqualTo(duty.get("memberId"));
            }
        }
        for (var pin : pins) {
            assertThat(now.get(pin.get("dutyId")))
                    .containsEntry("memberId", pin.get("memberId").toString())
                    .containsEntry("pinned", true);
        }
        nobodyIsWhereHeOrSheCannotBe(after);
        assertThat(plans.faults(roster)).isEmpty();
        assertThat(plans.preview(roster).extract().<Integer>path("changedDuties"))
                .isZero();
    }

    private void nobodyIsWhereHeOrSheCannotBe(List<Map<String, Object>> duties) {
        var known = people.stream().map(Object::toString).toList();
        var taken = new HashSet<>();
        for (var duty : duties) {
            var day = (String) duty.get("date");
            var memberId = duty.get("memberId");
            if (memberId != null) {
                assertThat(taken.add(day + memberId)).as("twice on " + day).isTrue();
            }
            if (memberId != null && isAhead(duty)) {
                assertThat(known).contains((String) memberId);
                assertThat(absences)
                        .noneMatch(away -> away.memberId().toString().equals(memberId) && away.covers(day, day));
            }
        }
    }
}
