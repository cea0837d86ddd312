package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.duty.scheduling.UncoveredSeat;
import org.sanbuzou.shared.DayText;

/** What re-planning a roster would mean for whom, before it is taken. */
record ReplanningPreview(
        String fingerprint,
        int changedDuties,
        boolean fewestChanges,
        List<String> reasons,
        List<PersonChange> people,
        Collection<LocalDate> removedDays,
        Collection<LocalDate> addedDays,
        List<UncoveredSeatView> uncoveredSeats,
        List<Obstacle> obstacles,
        FairnessFigures before,
        FairnessFigures after) {
    private static final int MOST_NAMED = 50;

    static ReplanningPreview of(RosterReplanning replanning) {
        var moves = replanning.moves();
        var part = replanning.part();
        return new ReplanningPreview(
                replanning.fingerprint(),
                moves.size(),
                replanning.result().changes() == replanning.result().fewestChanges(),
                reasons(replanning),
                PersonChange.of(loads(part), moves, replanning.names()),
                part.removedDays(),
                part.addedDays(),
                replanning.result().solution().uncovered().stream()
                        .filter(seat -> seat.reason() != UncoveredSeat.Reason.PAST)
                        .map(UncoveredSeatView::of)
                        .toList(),
                replanning.obstacles(),
                FairnessFigures.of(replanning.roster().fairness()),
                FairnessFigures.of(replanning.after()));
    }

    private static Map<UUID, Integer> loads(OpenPart part) {
        return part.present()
                .map(Duty::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(id -> id, Collectors.summingInt(id -> 1)));
    }

    private static List<String> reasons(RosterReplanning replanning) {
        var part = replanning.part();
        var reasons = new ArrayList<String>();
        addDays(reasons, "已不是工作日：", part.removedDays());
        addDays(reasons, "新成为工作日，还没有排班：", part.addedDays());
        var clashes = part.clashes();
        clashes.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(clash -> reasons.add(replanning.clash(clash.getKey(), clash.getValue())));
        if (clashes.size() > MOST_NAMED) {
            reasons.add("另有 " + (clashes.size() - MOST_NAMED) + " 班的人当天不能值班");
        }
        var joined = joined(replanning);
        if (!joined.isEmpty()) {
            reasons.add("还没有计入这张表：" + String.join("、", joined));
        }
        if (!replanning.roster().fairness().isProved()) {
            reasons.add("手动换人或换班之后，这张表不再是最均的");
        }
        return reasons;
    }

    private static void addDays(List<String> reasons, String what, Set<LocalDate> days) {
        if (!days.isEmpty()) {
            reasons.add(what + days.stream().map(DayText::of).collect(Collectors.joining("、")));
        }
    }

    private static List<String> joined(RosterReplanning replanning) {
        var counted = replanning.roster().fairness().loads().stream()
                .map(Fairness.Load::memberId)
                .collect(Collectors.toSet());
        return replanning.part().plan().candidates().values().stream()
                .filter(person -> !counted.contains(person.memberId()))
                .map(Candidate::name)
                .toList();
    }
}
