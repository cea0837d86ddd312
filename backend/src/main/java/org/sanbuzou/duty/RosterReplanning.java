package org.sanbuzou.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.Replanning;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.Sha256;

/**
 * What planning the open part of a roster anew comes to; nothing is changed by it.
 *
 * @param pins who is to have which duty, by its id, in order
 * @param seats the seats that may move
 * @param names of everybody concerned
 */
record RosterReplanning(
        Roster roster,
        OpenPart part,
        RosterProblem problem,
        Replanning result,
        Map<UUID, UUID> pins,
        List<SeatPlan> seats,
        Map<UUID, String> names) {

    Fairness after() {
        return Fairness.of(problem, result.solution(), part.plan().workdays().unknownYears());
    }

    /** Duties whose day is no workday any more, most of which somebody has. */
    List<Duty> dropped() {
        var removed = part.removedDays();
        return part.present().filter(duty -> removed.contains(duty.date())).toList();
    }

    List<DutyMove> moves() {
        var lost = dropped().stream()
                .filter(duty -> duty.memberId() != null)
                .map(duty -> new DutyMove(duty.id(), duty.date(), duty.memberId(), null));
        var changed = seats.stream().filter(SeatPlan::moves).map(SeatPlan::move);
        return Stream.concat(lost, changed).toList();
    }

    List<Obstacle> obstacles() {
        var obstacles = new ArrayList<Obstacle>();
        if (part.isOver()) {
            obstacles.add(new Obstacle("ROSTER_OVER", "这张值班表的班都已经开始或过去，没有可以重排的了。"));
        }
        var unknown = part.plan().workdays().unknownYears();
        if (roster.status() != RosterStatus.DRAFT && !unknown.isEmpty()) {
            obstacles.add(new Obstacle(UnknownYears.CODE, UnknownYears.message(unknown)));
        }
        var stuck = part.clashes().entrySet().stream()
                .filter(clash -> clash.getKey().isPinned())
                .map(clash -> clash(clash.getKey(), clash.getValue()))
                .toList();
        if (!stuck.isEmpty()) {
            obstacles.add(new Obstacle("PIN_UNAVAILABLE", "固定的班当天来不了，请先取消固定：" + Obstacle.shortened(stuck) + "。"));
        }
        return obstacles;
    }

    String clash(Duty duty, String reason) {
        return DayText.of(duty.date()) + " " + names.getOrDefault(duty.memberId(), "") + "（" + reason + "）";
    }

    /** Equal for equal outcomes only: a plan that was looked at is taken as it was seen or not at all. */
    String fingerprint() {
        var text = roster.version() + "\n" + pins + "\n"
                + moves().stream().map(DutyMove::toString).collect(Collectors.joining("\n"))
                + "\n" + seats.size() + part.removedDays() + part.addedDays();
        return Sha256.of(text).hex();
    }
}
