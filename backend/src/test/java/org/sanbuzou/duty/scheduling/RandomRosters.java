package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Problems made from a seed: the same seed gives the same problem. */
final class RandomRosters {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private RandomRosters() {}

    static List<LocalDate> days(int count) {
        return Stream.iterate(FIRST, day -> day.plusDays(1)).limit(count).toList();
    }

    /** Every member misses each day with the given probability, and some start late or leave early. */
    static RosterProblem of(long seed, Policy policy, int members, int seats, int days, double missing) {
        var random = new Random(seed);
        return new RosterProblem(
                days(days),
                seats,
                policy,
                IntStream.range(0, members)
                        .mapToObj(i -> new RosterMember("m" + i, available(random, days, missing), random.nextInt(6)))
                        .toList());
    }

    /** Every member is there for one stretch of up to {@code longest} days; stretches crowd around the middle. */
    static RosterProblem windows(long seed, Policy policy, int members, int seats, int days, int longest) {
        var random = new Random(seed);
        return new RosterProblem(
                days(days),
                seats,
                policy,
                IntStream.range(0, members)
                        .mapToObj(i -> new RosterMember("m" + i, window(random, days, longest), random.nextInt(6)))
                        .toList());
    }

    /** The same problem with some days past and some duties pinned, now and then more on a day than it has seats. */
    static RosterProblem withPins(long seed, RosterProblem problem) {
        var random = new Random(seed);
        int days = problem.days().size();
        double share = random.nextDouble() / 2;
        var members = problem.members().stream()
                .map(member -> new RosterMember(
                        member.id(),
                        member.availableDays(),
                        member.priorDuties(),
                        available(random, days, 1 - share),
                        member.dislikedDays()))
                .toList();
        int firstOpenDay = random.nextBoolean() ? 0 : random.nextInt(days + 1);
        return new RosterProblem(problem.days(), problem.seats(), problem.policy(), members, firstOpenDay);
    }

    private static BitSet window(Random random, int days, int longest) {
        int from = (random.nextInt(days) + random.nextInt(days)) / 2;
        var available = new BitSet(days);
        available.set(from, Math.min(days, from + 1 + random.nextInt(longest)));
        return available;
    }

    private static BitSet available(Random random, int days, double missing) {
        int from = random.nextInt(5) == 0 ? random.nextInt(days) : 0;
        int to = random.nextInt(5) == 0 ? random.nextInt(days) : days;
        var available = new BitSet(days);
        for (int day = from; day < to; day++) {
            available.set(day, random.nextDouble() >= missing);
        }
        return available;
    }
}
