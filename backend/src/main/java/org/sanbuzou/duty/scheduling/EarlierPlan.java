package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An earlier plan as a problem sees it; if it has a member twice on a day, the lower seat counts. */
final class EarlierPlan {
    /** By day, one bit a member: on duty in the earlier plan. */
    final long[][] onDuty;

    private final Map<LocalDate, List<EarlierDuty>> byDate;
    private final Map<LocalDate, Map<Integer, EarlierDuty>> byMember = new HashMap<>();

    EarlierPlan(RosterProblem problem, List<EarlierDuty> plan) {
        byDate = plan.stream()
                .sorted(Comparator.comparing(EarlierDuty::seat))
                .collect(Collectors.groupingBy(EarlierDuty::date));
        var position = new HashMap<String, Integer>();
        problem.members().forEach(member -> position.put(member.id(), position.size()));
        onDuty = new long[problem.days().size()][(position.size() + 63) >> 6];
        for (int day = 0; day < onDuty.length; day++) {
            var date = problem.days().get(day);
            for (var duty : byDate.getOrDefault(date, List.of())) {
                int member = position.getOrDefault(duty.memberId(), -1);
                if (member >= 0) {
                    byMember.computeIfAbsent(date, first -> new HashMap<>()).putIfAbsent(member, duty);
                    onDuty[day][member >> 6] |= 1L << member;
                }
            }
        }
    }

    /** The seat that the member had on the day, 0 for none. */
    int seat(LocalDate date, int member) {
        var duty = duty(date, member);
        return duty == null ? 0 : duty.seat();
    }

    private EarlierDuty duty(LocalDate date, int member) {
        return byMember.getOrDefault(date, Map.of()).get(member);
    }

    /** Every day of either plan with a duty, ascending. */
    List<DayChange> changesTo(List<SeatAssignment> plan) {
        var seats = plan.stream().collect(Collectors.groupingBy(SeatAssignment::date));
        var dates = new TreeSet<>(seats.keySet());
        dates.addAll(byDate.keySet());
        return dates.stream()
                .map(date -> change(date, seats.getOrDefault(date, List.of())))
                .toList();
    }

    private DayChange change(LocalDate date, List<SeatAssignment> seats) {
        var stays = new HashSet<EarlierDuty>();
        var keptOrNot = seats.stream().collect(Collectors.partitioningBy(seat -> {
            var duty = duty(date, seat.member());
            stays.add(duty);
            return duty != null;
        }));
        var going = byDate.getOrDefault(date, List.of()).stream()
                .filter(duty -> !stays.contains(duty))
                .toList();
        return new DayChange(date, keptOrNot.get(true), keptOrNot.get(false), going);
    }
}
