package org.sanbuzou.duty.scheduling;

/**
 * The optional duties of all optimal plans as a network: a hub deals duties out to members, a member passes each on to a day
 * it can be done on. A duty that the earlier plan does not have costs one. It starts with the earlier duties that an
 * optimal plan can have, which costs nothing but leaves nodes with duties too many or too few.
 */
final class ChangeNetwork {
    static final int NONE = -1;

    final int members;
    final int hub;
    /** By node – members, days, hub –: duties to be passed on, negative where some are missing. */
    final int[] excess;
    /** By day, one bit a member: which of the optional duties are taken. */
    final long[][] onDuty;

    private final OptimalChoices choices;
    private final long[][] earlier;
    private final int days;
    private final int[] dealt;

    /** @param earlier by day, one bit a member: on duty in the earlier plan */
    ChangeNetwork(OptimalChoices choices, long[][] earlier) {
        this.choices = choices;
        this.earlier = earlier;
        members = choices.fewest.length;
        days = choices.places.length;
        hub = members + days;
        onDuty = new long[days][];
        dealt = new int[members];
        excess = new int[hub + 1];
        for (int day = 0; day < days; day++) {
            keepEarlier(day);
        }
        for (int member = 0; member < members; member++) {
            deal(member);
        }
    }

    private void keepEarlier(int day) {
        onDuty[day] = choices.optional[day].clone();
        for (int word = 0; word < onDuty[day].length; word++) {
            onDuty[day][word] &= earlier[day][word];
        }
        excess[members + day] = RosterBoard.count(onDuty[day]) - choices.places[day];
        excess[hub] += choices.places[day];
    }

    private void deal(int member) {
        int duties = 0;
        for (int day = 0; day < days; day++) {
            duties += RosterBoard.has(onDuty, day, member) ? 1 : 0;
        }
        dealt[member] = Math.max(choices.fewest[member], Math.min(choices.most[member], duties));
        excess[member] = dealt[member] - duties;
        excess[hub] -= dealt[member];
    }

    /** The position, {@code start} or later, of the first arc out of a node that has room, or {@link #NONE}. */
    int arc(int node, int start) {
        if (node == hub) {
            return arcOfHub(start);
        }
        return node < members ? arcOfMember(node, start) : arcOfDay(node - members, start);
    }

    private int arcOfHub(int start) {
        int member = start;
        while (member < members && dealt[member] == choices.most[member]) {
            member++;
        }
        return member < members ? member : NONE;
    }

    private int arcOfMember(int member, int start) {
        int day = start;
        while (day < days
                && (!RosterBoard.has(choices.optional, day, member) || RosterBoard.has(onDuty, day, member))) {
            day++;
        }
        boolean toHub = day == days && dealt[member] > choices.fewest[member];
        return day < days || toHub ? day : NONE;
    }

    private int arcOfDay(int day, int start) {
        var bits = onDuty[day];
        int word = start >> 6;
        long rest = word < bits.length ? bits[word] & -1L << start : 0;
        while (rest == 0 && ++word < bits.length) {
            rest = bits[word];
        }
        return rest == 0 ? NONE : (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    int target(int node, int arc) {
        return node < members ? members + arc : arc;
    }

    int cost(int from, int to) {
        if (from == hub || to == hub) {
            return 0;
        }
        boolean isNew = !RosterBoard.has(earlier, Math.max(from, to) - members, Math.min(from, to));
        return isNew ? Integer.signum(to - from) : 0;
    }

    /** Passes one duty along the arc, which must have room. */
    void pass(int from, int to) {
        excess[from]--;
        excess[to]++;
        if (from == hub) {
            dealt[to]++;
        } else if (to == hub) {
            dealt[from]--;
        } else {
            int member = Math.min(from, to);
            onDuty[Math.max(from, to) - members][member >> 6] ^= 1L << member;
        }
    }
}
