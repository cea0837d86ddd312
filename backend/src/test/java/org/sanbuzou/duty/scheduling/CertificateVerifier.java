package org.sanbuzou.duty.scheduling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
    private final long[] loads;
    private final BigInteger unit;

    private CertificateVerifier(RosterProblem problem, RosterSolution claim) {
        this.problem = problem;
        this.claim = claim;
        available = problem.members().stream().map(RosterMember::availableDays).toArray(BitSet[]::new);
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
        var seatsUsed = new BitSet();
        var membersUsed = new BitSet();
        for (var seat : claim.assignments()) {
            Integer day = position.get(seat.date());
            if (day == null || seat.seat() < 1 || seat.seat() > problem.seats()) {
                faults.add("no such seat: " + seat);
                continue;
            }
            note(available[seat.member()].get(day), "not available: " + seat);
            note(!seatsUsed.get(day * problem.seats() + seat.seat()), "seat taken twice: " + seat);
            note(!membersUsed.get(day * available.length + seat.member()), "twice on one day: " + seat);
            seatsUsed.set(day * problem.seats() + seat.seat());
            membersUsed.set(day * available.length + seat.member());
            loads[seat.member()]++;
        }
        int coverable =
                IntStream.range(0, problem.days().size()).map(this::coverable).sum();
        note(claim.assignments().size() == coverable, "covers other than " + coverable + " seats");
        note(claim.uncovered().size() == problem.slots() - coverable, "uncovered seats are miscounted");
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
        }
        var byPrice = IntStream.range(0, loads.length)
                .boxed()
                .sorted(Comparator.comparing(prices::get))
                .toList();
        for (int day = 0; day < problem.days().size(); day++) {
            int on = day;
            bound = byPrice.stream()
                    .filter(member -> available[member].get(on))
                    .limit(coverable(day))
                    .map(prices::get)
                    .reduce(bound, BigInteger::add);
        }
        return bound;
    }

    private BigInteger cheapestAt(int member, BigInteger price) {
        var least = cost(member, 0);
        for (int duties = 1; duties <= available[member].cardinality(); duties++) {
            least = least.min(cost(member, duties).subtract(price.multiply(BigInteger.valueOf(duties))));
        }
        return least;
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
        return (int) IntStream.range(0, available.length)
                .filter(member -> available[member].get(day))
                .limit(problem.seats())
                .count();
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
