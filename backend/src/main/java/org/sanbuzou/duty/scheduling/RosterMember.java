package org.sanbuzou.duty.scheduling;

import java.util.BitSet;

/**
 * A member who can be put on a roster.
 *
 * @param id the caller's own name for the member, unique within a problem
 * @param availableDays positions in {@link RosterProblem#days()} on which the member can take a seat
 * @param priorDuties duties taken before the period, 0 to {@value #MAX_PRIOR_DUTIES}; counts with CATCH_UP only
 */
public record RosterMember(String id, BitSet availableDays, int priorDuties) {
    static final int MAX_PRIOR_DUTIES = 1_000_000;

    /** Refuses prior duties out of range with an {@link IllegalArgumentException}. */
    public RosterMember {
        if (priorDuties < 0 || priorDuties > MAX_PRIOR_DUTIES) {
            throw new IllegalArgumentException("priorDuties of " + id + " is " + priorDuties);
        }
        availableDays = (BitSet) availableDays.clone();
    }

    @Override
    public BitSet availableDays() {
        return (BitSet) availableDays.clone();
    }
}
