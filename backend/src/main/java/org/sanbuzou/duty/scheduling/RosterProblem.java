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
 */
public record RosterProblem(List<LocalDate> days, int seats, Policy policy, List<RosterMember> members) {
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
        var ids = new HashSet<String>();
        for (var member : members) {
            require(ids.add(member.id()), "member " + member.id() + " is there twice");
            require(member.availableDays().length() <= days.size(), member.id() + " is available after the last day");
        }
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
