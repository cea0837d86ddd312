package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ServiceFlagsTest {
    private static final Instant NINE = Instant.parse("2026-11-22T01:00:00Z");
    private static final List<UUID> MEMBERS = List.of(new UUID(0, 1), new UUID(0, 2));
    private static final List<UUID> COMMUNITIES = List.of(new UUID(1, 1), new UUID(1, 2));
    /** The first is none. */
    private static final List<UUID> ACTIVITIES = Arrays.asList(null, new UUID(2, 1), new UUID(2, 2));

    private static final List<String> CONTENTS = List.of("值守", " 值守 ", "Ｂ１ 大扫除", "b1 大扫除");
    private static final ServiceFlags.Limits LIMITS =
            new ServiceFlags.Limits(Duration.ofMinutes(10), Duration.ofDays(7));

    /** One service in minutes since nine; {@code end} is the start where it has none. */
    private record Plain(int member, int community, int activity, int content, int start, int end) {
        static Plain random(Random random) {
            int start = random.nextInt(4_000);
            int length = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 90 : 3_000);
            return new Plain(
                    random.nextInt(2),
                    random.nextInt(2),
                    random.nextInt(ACTIVITIES.size()),
                    random.nextInt(CONTENTS.size()),
                    start,
                    start + length);
        }

        ServiceSpan span() {
            return ServiceSpan.of(
                    UUID.randomUUID(),
                    MEMBERS.get(member),
                    COMMUNITIES.get(community),
                    ACTIVITIES.get(activity),
                    at(start),
                    end == start ? null : at(end),
                    CONTENTS.get(content),
                    Duration.ZERO);
        }

        /** The minutes it takes, no more than a day; at least its first. */
        Set<Integer> minutes() {
            var minutes = new HashSet<>(Set.of(start));
            for (int minute = start; minute < Math.min(end, start + 24 * 60); minute++) {
                minutes.add(minute);
            }
            return minutes;
        }

        boolean overlaps(Plain other) {
            return member == other.member && other.minutes().stream().anyMatch(minutes()::contains);
        }

        boolean looksLike(Plain other) {
            return member == other.member
                    && community == other.community
                    && (content / 2 == other.content / 2 || activity > 0 && activity == other.activity)
                    && Math.abs(start - other.start) <= 30;
        }
    }

    @Property(tries = 500)
    void findsWhatComparingMinuteByMinuteFinds(@ForAll long seed) {
        var random = new Random(seed);
        var mine = Plain.random(random);
        var others = new ArrayList<Plain>();
        for (int i = random.nextInt(6); i > 0; i--) {
            others.add(Plain.random(random));
        }

        var flags = flags(mine.span(), others.stream().map(Plain::span).toList());

        assertThat(flags.contains(ServiceFlag.OVERLAPS))
                .isEqualTo(others.stream().anyMatch(mine::overlaps));
        assertThat(flags.contains(ServiceFlag.LOOKS_DUPLICATE))
                .isEqualTo(others.stream().anyMatch(mine::looksLike));
    }

    @Property(tries = 500)
    void findsNothingBeyondTheReach(@ForAll long seed) {
        var random = new Random(seed);
        var mine = Plain.random(random).span();
        var other = Plain.random(random).span();
        var reach = mine.reach();
        boolean within = other.memberId().equals(reach.memberId())
                && !other.from().isBefore(reach.from())
                && !other.from().isAfter(reach.until())
                && (!other.from().isBefore(reach.near()) || other.until().isAfter(reach.start()));
        assertThat(within || flags(mine, List.of(other)).isEmpty()).isTrue();
    }

    @Test
    void isLateOnlyAfterTheAgreedDays() {
        var service = new Plain(0, 0, 0, 0, 0, 60).span();
        var end = at(60);
        assertThat(received(service, end.plus(LIMITS.late()))).isEmpty();
        assertThat(received(service, end.plus(LIMITS.late()).plusSeconds(1))).containsExactly(ServiceFlag.LATE);
    }

    @Test
    void comparesWhatAWrongClockToldWithItsFaultTakenOut() {
        var year = Duration.ofDays(365);
        var mine = ServiceSpan.of(
                UUID.randomUUID(),
                MEMBERS.get(0),
                COMMUNITIES.get(0),
                null,
                at(0).plus(year),
                at(60).plus(year),
                "值守",
                year);
        assertThat(flags(mine, List.of(new Plain(0, 0, 0, 0, 30, 90).span())))
                .containsExactly(ServiceFlag.OVERLAPS, ServiceFlag.LOOKS_DUPLICATE);
        assertThat(ServiceFlags.of(mine, true, at(70), LIMITS, List.of(), List.of()))
                .containsExactly(ServiceFlag.CLOCK_OFF);
    }

    @Test
    void liesOutsideOnlyWhenMoreThanAnHourFromEveryWindow() {
        var windows = List.of(new TimeWindow(at(120), at(180)), new TimeWindow(at(600), at(660)));
        assertThat(startsAt(59, windows)).containsExactly(ServiceFlag.OUTSIDE_WINDOW);
        assertThat(startsAt(60, windows)).isEmpty();
        assertThat(startsAt(239, windows)).isEmpty();
        assertThat(startsAt(240, windows)).containsExactly(ServiceFlag.OUTSIDE_WINDOW);
        assertThat(startsAt(700, windows)).isEmpty();
        assertThat(startsAt(59, List.of())).isEmpty();
    }

    private static Set<ServiceFlag> startsAt(int minute, List<TimeWindow> windows) {
        var service = new Plain(0, 0, 0, 0, minute, minute).span();
        return ServiceFlags.of(service, false, at(minute), LIMITS, List.of(), List.of(windows));
    }

    private static Set<ServiceFlag> received(ServiceSpan service, Instant receivedAt) {
        return ServiceFlags.of(service, false, receivedAt, LIMITS, List.of(), List.of());
    }

    private static Set<ServiceFlag> flags(ServiceSpan service, List<ServiceSpan> others) {
        return ServiceFlags.of(service, false, service.until(), LIMITS, others, List.of());
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }
}
