package org.sanbuzou.duty.scheduling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Judges a roster by what {@link Certificate} says and by nothing that the solver computes: every amount is an integer
 * over one common denominator. An empty answer means valid and optimal.
 */
final class CertificateVerifier {
    private final RosterProblem problem;
    private final RosterSolution claim;
    private final List<String> faults = new ArrayList<>();
    private final BitSet[] available;
    private final BitSet[] pinned;
    private final BitSet[] free;
    private final long[] loads;
    private final BigInteger unit;

    private CertificateVerifier(RosterProblem problem, RosterSolution claim) {
        this.problem = problem;
        this.claim = claim;
        available = problem.members().stream().map(RosterMember::availableDays).toArray(BitSet[]::new);
        pinned = problem.members().stream().map(RosterMember::pinnedDays).toArray(BitSet[]::new);
        free = problem.members().stream().map(RosterMember::availableDays).toArray(BitSet[]::new);
        for (int member = 0; member < free.length; member++) {
            free[member].clear(0, problem.firstOpenDay());
            free[member].andNot(pinned[member]);
        }
        loads = new long[available.length];
        unit = commonDenominator();
    }

    static List<String> faults(RosterProblem problem, RosterSolution claim) {
        if (claim.certificate().prices().size() != problem.members().size()) {
            return List.of("one price for each member is needed");
        }
        var verifier = new CertificateVerifier(problem, claim);
        verifier.checkPlan();
        verifier.checkClaims();
        return verifier.faults;
    }

    private BigInteger commonDenominator() {
        var divisors = new TreeSet<BigInteger>();
        claim.certificate().prices().forEach(price -> divisors.add(price.denominator()));
        for (var days : available) {
            divisors.add(BigInteger.valueOf(Math.max(1, days.cardinality())));
        }
        return divisors.stream().reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    private void checkPlan() {
        var position = new HashMap<Object, Integer>();
        problem.days().forEach(day -> position.put(day, position.size()));
        var seatsUsed = new HashSet<List<Integer>>();
        var membersUsed = new HashSet<List<Integer>>();
        var freeTaken = new int[position.size()];
        for (var seat : claim.assignments()) {
            Integer day = position.get(seat.date());
            if (day == null || seat.seat() < 1 || seat.seat() > Math.max(problem.seats(), count(pinned, day))) {
                faults.add("no such seat: " + seat);
                continue;
            }
            boolean stays = pinned[seat.member()].get(day);
            note(stays || free[seat.member()].get(day), "not available: " + seat);
            note(seatsUsed.add(List.of(day, seat.seat())), "seat taken twice: " + seat);
            note(membersUsed.add(List.of(day, seat.member())), "twice on one day: " + seat);
            freeTaken[day] += stays ? 0 : 1;
            loads[seat.member()]++;
        }
        checkCoverage(freeTaken);
    }

    private void checkCoverage(int[] freeTaken) {
        int covered = 0;
        int uncovered = 0;
        for (int day = 0; day < freeTaken.length; day++) {
            int onDuty = count(pinned, day) + coverable(day);
            note(freeTaken[day] == coverable(day), "covers other than " + onDuty + " seats on day " + day);
            covered += onDuty;
            uncovered += Math.max(0, problem.seats() - onDuty);
        }
        note(claim.assignments().size() == covered, "covers other than " + covered + " seats");
        note(claim.uncovered().size() == uncovered, "uncovered seats are miscounted");
    }

    private void checkClaims() {
        var cost = BigInteger.ZERO;
        for (int member = 0; member < loads.length; member++) {
            cost = cost.add(cost(member, loads[member]));
            note(claim.loads().get(member) == loads[member], "load of member " + member);
        }
        var bound = bound();
        note(cost.equals(scaled(claim.objective())), "objective is not " + cost + "/" + unit);
        note(bound.equals(scaled(claim.lowerBound())), "lower bound is not " + bound + "/" + unit);
        note(cost.equals(bound), "not proven optimal: " + cost + " > " + bound + " over " + unit);
    }

    private BigInteger bound() {
        var prices = claim.certificate().prices().stream().map(this::scaled).toList();
        var bound = BigInteger.ZERO;
        for (int member = 0; member < loads.length; member++) {
            bound = bound.add(cheapestAt(member, prices.get(member)));
            bound = bound.add(prices.get(member).multiply(BigInteger.valueOf(pinned[member].cardinality())));
        }
        var byPrice = IntStream.range(0, loads.length)
                .boxed()
                .sorted(Comparator.comparing(prices::get))
                .toList();
        for (int day = 0; day < problem.days().size(); day++) {
            int on = day;
            bound = byPrice.stream()
                    .filter(member -> free[member].get(on))
                    .limit(coverable(day))
                    .map(prices::get)
                    .reduce(bound, BigInteger::add);
        }
        return bound;
    }

    private BigInteger cheapestAt(int member, BigInteger price) {
        int fewest = pinned[member].cardinality();
        return IntStream.rangeClosed(fewest, fewest + free[member].cardinality())
                .mapToObj(duties -> cost(member, duties).subtract(price.multiply(BigInteger.valueOf(duties))))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private BigInteger cost(int member, long duties) {
        long prior = problem.members().get(member).priorDuties();
        long weight = Math.max(1, available[member].cardinality());
        return switch (problem.policy()) {
            case EQUAL -> unit.multiply(BigInteger.valueOf(duties * duties));
            case PROPORTIONAL -> unit.divide(BigInteger.valueOf(weight)).multiply(BigInteger.valueOf(duties * duties));
            case CATCH_UP -> unit.multiply(BigInteger.valueOf((prior + duties) * (prior + duties)));
        };
    }

    private int coverable(int day) {
        return Math.min(Math.max(0, problem.seats() - count(pinned, day)), count(free, day));
    }

    private static int count(BitSet[] days, int day) {
        return (int) Arrays.stream(days).filter(own -> own.get(day)).count();
    }

    private BigInteger scaled(Fraction value) {
        var parts = unit.multiply(value.numerator()).divideAndRemainder(value.denominator());
        note(parts[1].signum() == 0, "no multiple of the unit: " + value);
        return parts[0];
    }

    private void note(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}
