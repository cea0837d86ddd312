package org.sanbuzou.duty.scheduling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * Who can be on duty when. A member takes at most one seat a day.
 *
 * @param days the workdays of the period, ascending, without repetition, at most {@value #MAX_DAYS}
 * @param seats members needed on each day, at least 1
 * @param members in the order that all answers refer to; the order also breaks ties
 * @param firstOpenDay position of the first day that can still be planned, 0 to the number of days: on the days before it the
 *     pinned duties are all there are
 */
public record RosterProblem(
        List<LocalDate> days, int seats, Policy policy, List<RosterMember> members, int firstOpenDay) {
    /** {@link DutyCosts} compares marginal costs exactly up to this many days. */
    static final int MAX_DAYS = 65_535;

    /** Refuses what cannot be a problem with an {@link IllegalArgumentException} that names the reason. */
    public RosterProblem {
        days = List.copyOf(days);
        members = List.copyOf(members);
        require(seats >= 1, "seats is " + seats);
        require(policy != null, "policy is missing");
        require(days.size() <= MAX_DAYS, "more than " + MAX_DAYS + " days");
        for (int day = 1; day < days.size(); day++) {
            require(days.get(day - 1).isBefore(days.get(day)), "days are not ascending at " + days.get(day));
        }
        require(firstOpenDay >= 0 && firstOpenDay <= days.size(), "firstOpenDay is " + firstOpenDay);
        var ids = new HashSet<String>();
        for (var member : members) {
            require(ids.add(member.id()), "member " + member.id() + " is there twice");
            require(member.availableDays().length() <= days.size(), member.id() + " is available after the last day");
            require(member.dislikedDays().length() <= days.size(), member.id() + " dislikes a day after the last");
        }
    }

    /** A period of which every day is still open. */
    public RosterProblem(List<LocalDate> days, int seats, Policy policy, List<RosterMember> members) {
        this(days, seats, policy, members, 0);
    }

    /** All seats of all days, covered or not. */
    public int slots() {
        return Math.multiplyExact(days.size(), seats);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
