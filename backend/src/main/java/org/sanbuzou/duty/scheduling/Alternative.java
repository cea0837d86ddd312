package org.sanbuzou.duty.scheduling;

/**
 * What it would mean if another member took over a duty.
 *
 * @param member position in {@link RosterProblem#members()}
 * @param extraCost what the best roster with this member on the seat costs more than the best one with the present member
 *     there, everything else open being arranged at best in both; never negative if the plan is optimal; null when
 *     impossible
 * @param directCost what handing over this duty and nothing else adds to the cost of the plan; null when impossible
 * @param oneFewer who then has one duty fewer, or {@link #NOBODY}
 * @param oneMore who then has one duty more, or {@link #NOBODY}
 */
public record Alternative(int member, Kind kind, Fraction extraCost, Fraction directCost, int oneFewer, int oneMore) {
    public static final int NOBODY = -1;

    /** How the duty would best be taken over, or why it cannot be. */
    public enum Kind {
        /** Handing over this duty alone is best. */
        DIRECT,
        /** Others trade duties so that all loads stay as they are. */
        TRADED,
        /** Others trade duties so that somebody else has one fewer or one more. */
        REARRANGED,
        NOT_AVAILABLE,
        /** Has another seat on that day, or is needed there besides. */
        ON_DUTY,
        /** Has a pinned seat on that day. */
        PINNED,
        /** The day is before {@link RosterProblem#firstOpenDay()}. */
        PAST;

        public boolean isPossible() {
            return compareTo(NOT_AVAILABLE) < 0;
        }
    }

    static Alternative impossible(int member, Kind kind) {
        return new Alternative(member, kind, null, null, NOBODY, NOBODY);
    }
}
