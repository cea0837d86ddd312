package org.sanbuzou.notify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.duty.DutiesMoved;
import org.sanbuzou.duty.DutyMove;

/** What one change of a roster means for one member. */
record Shift(UUID memberId, List<DutyMove> gained, List<DutyMove> lost) {
    /** Everybody whom the moves concern, once. */
    static Collection<Shift> of(List<DutyMove> moves) {
        var people = new LinkedHashMap<UUID, Shift>();
        moves.stream().sorted(Comparator.comparing(DutyMove::date)).forEach(move -> {
            if (move.to() != null) {
                person(people, move.to()).gained.add(move);
            }
            if (move.from() != null) {
                person(people, move.from()).lost.add(move);
            }
        });
        return people.values();
    }

    private static Shift person(Map<UUID, Shift> people, UUID memberId) {
        return people.computeIfAbsent(memberId, id -> new Shift(id, new ArrayList<>(), new ArrayList<>()));
    }

    /** @param event makes a later change another note */
    Note note(DutiesMoved moved, String post, UUID event) {
        boolean gains = !gained.isEmpty();
        var first = gains ? gained.get(0) : lost.get(0);
        var reason = moved.reason() == null ? "" : "原因：" + moved.reason() + "。";
        return new Note(
                memberId,
                gains ? NotificationKind.DUTY_GAINED : NotificationKind.DUTY_LOST,
                title(),
                post + "：" + text() + "。" + reason,
                new Subject(first.dutyId(), moved.rosterId(), null, null),
                "DUTIES_MOVED:" + event);
    }

    private String title() {
        if (lost.isEmpty()) {
            return "您有新的值班";
        }
        return gained.isEmpty() ? "您有值班不再由您负责" : "您的值班有调整";
    }

    private String text() {
        if (lost.isEmpty()) {
            return "由您负责 " + days(gained);
        }
        return gained.isEmpty() ? "您不再负责 " + days(lost) : "改由您负责 " + days(gained) + "；您不再负责 " + days(lost);
    }

    private static String days(List<DutyMove> moves) {
        return DayList.of(moves.stream().map(DutyMove::date).toList());
    }
}
