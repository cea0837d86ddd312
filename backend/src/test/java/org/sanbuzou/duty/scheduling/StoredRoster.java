package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Judges a roster by nothing but what the API hands out about it: basis, duties and certificate. */
public final class StoredRoster {
    private final RosterProblem problem;
    private final Map<String, Integer> position = new HashMap<>();

    private StoredRoster(Map<String, Object> basis) {
        List<Map<String, Object>> people = list(basis, "members");
        people.forEach(person -> position.put((String) person.get("memberId"), position.size()));
        problem = new RosterProblem(
                StoredRoster.<String>list(basis, "days").stream()
                        .map(LocalDate::parse)
                        .toList(),
                (Integer) basis.get("seats"),
                Policy.valueOf((String) basis.get("policy")),
                people.stream().map(StoredRoster::member).toList(),
                (Integer) basis.get("firstOpenDay"));
    }

    /** Empty if the duties are an optimal roster of the problem. */
    public static List<String> faults(
            Map<String, Object> basis, List<Map<String, Object>> duties, Map<String, Object> fairness) {
        Map<String, Object> certificate = map(fairness, "certificate");
        if (certificate == null) {
            return List.of("no certificate");
        }
        var stored = new StoredRoster(basis);
        return CertificateVerifier.faults(stored.problem, stored.claim(duties, fairness, certificate));
    }

    private static RosterMember member(Map<String, Object> person) {
        var days = (String) person.get("days");
        return new RosterMember(
                (String) person.get("memberId"),
                positions(days, "1P"),
                (Integer) person.get("prior"),
                positions(days, "P"),
                new BitSet());
    }

    private static BitSet positions(String days, String which) {
        var positions = new BitSet();
        IntStream.range(0, days.length())
                .filter(day -> which.indexOf(days.charAt(day)) >= 0)
                .forEach(positions::set);
        return positions;
    }

    private RosterSolution claim(
            List<Map<String, Object>> duties, Map<String, Object> fairness, Map<String, Object> certificate) {
        var taken = new ArrayList<SeatAssignment>();
        var empty = new ArrayList<UncoveredSeat>();
        for (var duty : duties) {
            var date = LocalDate.parse((String) duty.get("date"));
            int seat = (Integer) duty.get("seat");
            if (duty.get("memberId") != null) {
                taken.add(new SeatAssignment(date, seat, position.get(duty.get("memberId"))));
            } else if (!duty.get("status").equals("CANCELLED")) {
                empty.add(new UncoveredSeat(date, seat, 0, UncoveredSeat.Reason.NOBODY_AVAILABLE));
            }
        }
        var loads = new Integer[position.size()];
        StoredRoster.<Map<String, Object>>list(fairness, "loads")
                .forEach(load -> loads[position.get(load.get("memberId"))] = (Integer) load.get("duties"));
        return new RosterSolution(
                taken,
                empty,
                List.of(loads),
                List.of(),
                Fraction.parse((String) fairness.get("objective")),
                Fraction.parse((String) fairness.get("lowerBound")),
                new Certificate(prices(certificate)),
                (Integer) fairness.get("smallestDistance"),
                (Integer) fairness.get("distanceBound"));
    }

    private List<Fraction> prices(Map<String, Object> certificate) {
        var prices = new Fraction[position.size()];
        StoredRoster.<Map<String, Object>>list(certificate, "prices")
                .forEach(price ->
                        prices[position.get(price.get("memberId"))] = Fraction.parse((String) price.get("price")));
        return List.of(prices);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> object, String key) {
        return (List<T>) object.get(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> object, String key) {
        return (Map<String, Object>) object.get(key);
    }
}
