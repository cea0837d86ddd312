package org.sanbuzou.taskgroup.survey.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class UnitStateTest {
    private static final RevisitPlan PLAN = new RevisitPlan(2, 7, 3, 3);
    private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");
    private static final int DAY = 86_400;

    /** Several visits share a moment, so that the order among them is decided by the id alone. */
    @Property
    void isAFunctionOfTheSetOfVisits(@ForAll long chance, @ForAll @IntRange(max = 12) int count) {
        var random = new Random(chance);
        var visits = new ArrayList<VisitFact>();
        for (int i = 0; i < count; i++) {
            var result = VisitResult.values()[random.nextInt(VisitResult.values().length)];
            visits.add(visit(new UUID(random.nextLong(), random.nextLong()), random.nextInt(5), result));
        }
        var state = of(visits);
        Collections.shuffle(visits, random);
        assertThat(of(visits)).isEqualTo(state);
        assertThat(state.visits()).isEqualTo(count);
    }

    @Property
    void isWhatTheLatestVisitFound(@ForAll VisitResult first, @ForAll VisitResult last, @ForAll boolean lateArrival) {
        var visits = new ArrayList<>(List.of(visit(UUID.randomUUID(), 0, first), visit(UUID.randomUUID(), 1, last)));
        if (lateArrival) {
            Collections.reverse(visits);
        }
        assertThat(of(visits).status()).isEqualTo(last.status());
        assertThat(of(visits).attempts()).isEqualTo(first == last ? 2 : 1);
    }

    @Example
    void isUntouchedWithoutVisits() {
        assertThat(of(List.of())).isEqualTo(UnitState.UNTOUCHED);
    }

    @Example
    void waitsLongerAfterEveryAttemptAndThenForAPerson() {
        assertThat(of(visits(VisitResult.NOT_HOME, 1)).nextVisitOn()).isEqualTo("2026-03-03");
        assertThat(of(visits(VisitResult.NOT_HOME, 2)).nextVisitOn()).isEqualTo("2026-03-06");
        assertThat(of(visits(VisitResult.NOT_HOME, 3)).nextVisitOn()).isNull();
        assertThat(of(visits(VisitResult.NOT_HOME, 3)).needsDecision()).isTrue();
        assertThat(of(visits(VisitResult.IN_PROGRESS, 9)).nextVisitOn()).isEqualTo("2026-03-12");
        assertThat(of(visits(VisitResult.DONE, 1)).nextVisitOn()).isNull();
        assertThat(of(visits(VisitResult.DONE, 4)).needsDecision()).isFalse();
    }

    @Example
    void goesBackTheDayAfterADisputeWasSettled() {
        var visits = visits(VisitResult.DISPUTED, 1);
        assertThat(of(visits).nextVisitOn()).isNull();
        var settled = LocalDate.parse("2026-03-05");
        assertThat(of(visits, new OutsideFinding(settled, null)).nextVisitOn()).isEqualTo("2026-03-06");
        assertThat(of(visits, new OutsideFinding(LocalDate.parse("2026-02-01"), null))
                        .nextVisitOn())
                .isNull();
    }

    @Property
    void goesBackOnlyWhereTheLatestVisitSaidDoneAndWasRefutedAfterIt(
            @ForAll VisitResult last, @ForAll @IntRange(max = 4) int visited, @ForAll @IntRange(max = 4) int refuted) {
        var visits = List.of(visit(UUID.randomUUID(), visited, last));
        var at = START.plusSeconds((long) refuted * DAY);
        var state = of(visits, new OutsideFinding(null, at));
        if (last == VisitResult.DONE && refuted >= visited) {
            assertThat(state.nextVisitBy()).isEqualTo(NextVisitBy.BACK_CHECK);
            assertThat(state.nextVisitOn())
                    .isEqualTo(LocalDate.parse("2026-03-02").plusDays(refuted));
            assertThat(state.status()).isEqualTo(UnitStatus.DONE);
        } else {
            assertThat(state).isEqualTo(of(visits));
        }
    }

    private static List<VisitFact> visits(VisitResult result, int count) {
        var visits = new ArrayList<VisitFact>();
        for (int i = 0; i < count; i++) {
            visits.add(visit(UUID.randomUUID(), i, result));
        }
        return visits;
    }

    private static VisitFact visit(UUID id, int day, VisitResult result) {
        return new VisitFact(id, START.plusSeconds((long) day * DAY), result, null, null);
    }

    private static UnitState of(List<VisitFact> visits) {
        return of(visits, OutsideFinding.NOTHING);
    }

    private static UnitState of(List<VisitFact> visits, OutsideFinding found) {
        return UnitState.of(visits, PLAN, found, ZoneOffset.UTC);
    }
}
