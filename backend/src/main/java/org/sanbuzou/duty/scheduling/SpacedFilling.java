package org.sanbuzou.duty.scheduling;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds a plan with given loads and distances from the first day to the last: each day takes, among the members who have
 * rested long enough, those whose next duty can wait least. Where a day cannot be filled or a member comes too late, it
 * goes some days back and on with urgencies bent by chance, further back the longer it is stuck. Chance comes from the
 * seed alone.
 *
 * <p>Source: earliest deadline first with deadlines modified for what must follow (Jackson 1955; Horn 1974); heuristic-biased
 * sampling (Bresina 1996).
 */
final class SpacedFilling {
    private final SpacingTask task;
    private final BitSet[] possible;
    private final int[] distance;
    private final int[] left;
    private final int[] rested;
    /** By member and duties left: the last day on which the next one can be; whoever is rested can still make it. */
    private final int[][] latest;

    private final int[][] restedBefore;
    private final long[] keys;
    private int[][] teams;
    private boolean avoiding;
    private boolean bent;
    /** Hardly any order but what must be at once: small problems need it. */
    private boolean wild;

    private long chance;
    private long steps;

    SpacedFilling(SpacingTask task) {
        this.task = task;
        possible = new BitSet[task.members];
        distance = new int[task.members];
        left = new int[task.members];
        rested = new int[task.members];
        latest = new int[task.members][];
        restedBefore = new int[task.days][];
        keys = new long[task.members];
    }

    /** Members looked at so far, all attempts together. */
    long steps() {
        return steps;
    }

    /** The members on each day with a duty that can move, as the last successful attempt had them. */
    int[][] teams() {
        return teams;
    }

    /** Tries to keep everybody {@link SpacingTask#wanted} apart; {@code avoid} postpones duties on disliked days. */
    boolean fill(int level, long seed, boolean avoid, long mostSteps) {
        long stop = steps + mostSteps;
        start(level, seed, avoid);
        int front = 0;
        int jump = 1;
        int day = 0;
        while (day < task.days && steps < stop) {
            if (seat(day)) {
                day++;
                continue;
            }
            jump = day > front ? Math.max(1, jump / 2) : Math.min(task.days, jump + 1 + jump / 8);
            front = Math.max(front, day);
            bent = true;
            day = back(day, Math.max(0, day - 1 - (int) (random() % (jump + level / 4))));
        }
        return day == task.days;
    }

    private void start(int level, long seed, boolean avoid) {
        teams = new int[task.days][];
        avoiding = avoid;
        bent = seed != 0;
        wild = seed % 4 == 2;
        chance = 0x9E3779B97F4A7C15L * (seed + 1);
        System.arraycopy(task.duties, 0, left, 0, left.length);
        Arrays.fill(rested, 0);
        steps += task.members;
        for (int member = 0; member < task.members; member++) {
            distance[member] = task.wanted(member, level);
            possible[member] = task.freeAtDistance(member, distance[member]);
            latest[member] = latestDays(member);
        }
    }

    private int[] latestDays(int member) {
        var days = new int[left[member] + 1];
        int day = task.days - 1;
        for (int duties = 1; duties < days.length; duties++) {
            days[duties] = possible[member].previousSetBit(day);
            day = Math.max(-1, days[duties] - distance[member]);
        }
        return days;
    }

    private boolean seat(int day) {
        var takers = task.takers[day];
        int count = 0;
        int last = 0;
        steps++;
        for (int member = takers.nextSetBit(0); member >= 0; member = takers.nextSetBit(member + 1)) {
            steps++;
            if (left[member] > 0 && rested[member] <= day && possible[member].get(day)) {
                int slack = latest[member][left[member]] - day;
                last += slack == 0 ? 1 : 0;
                keys[count++] = key(member, day, slack);
            }
        }
        int seats = task.seats[day];
        if (seats < last || seats > count) {
            return false;
        }
        take(day, seats, count);
        return true;
    }

    /** Most urgent first, then longest off duty, then the order of the members. */
    private long key(int member, int day, int slack) {
        long urgency = slack == 0 || !bent ? slack : bentUrgency(member, slack);
        if (slack > 0 && avoiding && task.disliked[member].get(day)) {
            urgency += task.days;
        }
        return urgency << 44 | (long) rested[member] << 26 | member;
    }

    private long bentUrgency(int member, int slack) {
        return wild
                ? 1 + random() % (slack + distance[member])
                : Math.max(1, slack * ((random() & 1023) + (random() & 1023)) >> 10);
    }

    private void take(int day, int seats, int count) {
        if (seats > 0) {
            Selection.smallest(keys, count, seats - 1);
        }
        teams[day] = new int[seats];
        restedBefore[day] = new int[seats];
        for (int seat = 0; seat < seats; seat++) {
            int member = (int) keys[seat] & (1 << 26) - 1;
            teams[day][seat] = member;
            restedBefore[day][seat] = rested[member];
            rested[member] = day + distance[member];
            left[member]--;
        }
    }

    private int back(int from, int to) {
        for (int day = from - 1; day >= to; day--) {
            for (int seat = 0; seat < teams[day].length; seat++) {
                int member = teams[day][seat];
                rested[member] = restedBefore[day][seat];
                left[member]++;
            }
        }
        return to;
    }

    /** Marsaglia's xorshift, the same on every runtime; never negative. */
    private long random() {
        chance ^= chance << 13;
        chance ^= chance >>> 7;
        chance ^= chance << 17;
        return chance >>> 1;
    }
}
