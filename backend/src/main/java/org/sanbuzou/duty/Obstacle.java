package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sanbuzou.shared.DayText;

/** Something that forbids publishing a roster; the message says what to do about it. */
record Obstacle(String code, String message) {
    private static final int MOST_NAMED = 5;

    static List<Obstacle> among(Roster roster, Plan plan, List<Duties.Slot> slots) {
        var obstacles = new ArrayList<Obstacle>();
        if (roster.status() != RosterStatus.DRAFT) {
            obstacles.add(new Obstacle("ROSTER_NOT_DRAFT", "值班表已经发布。"));
        }
        var workdays = plan.workdays();
        if (!workdays.areKnown()) {
            obstacles.add(new Obstacle(UnknownYears.CODE, UnknownYears.message(workdays.unknownYears())));
        } else if (!days(slots).equals(new TreeSet<>(workdays.days()))) {
            obstacles.add(new Obstacle("CALENDAR_CHANGED", "排班之后放假安排有变化，请重排，或删除这份草稿后重新生成。"));
        }
        var clashes = clashes(plan, slots);
        if (!clashes.isEmpty()) {
            obstacles.add(new Obstacle("MEMBER_UNAVAILABLE", "有人当天不能值班，请先换人：" + shortened(clashes) + "。"));
        }
        return obstacles;
    }

    private static Set<LocalDate> days(List<Duties.Slot> slots) {
        return slots.stream().map(Duties.Slot::date).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> clashes(Plan plan, List<Duties.Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.memberId() != null)
                .flatMap(slot -> plan.hindrance(slot.memberId(), slot.date()).stream()
                        .map(reason -> DayText.of(slot.date()) + " " + plan.name(slot.memberId()) + "（" + reason + "）"))
                .toList();
    }

    static String shortened(List<String> clashes) {
        var named = String.join("、", clashes.subList(0, Math.min(MOST_NAMED, clashes.size())));
        return clashes.size() <= MOST_NAMED ? named : named + " 等 " + clashes.size() + " 班";
    }
}
