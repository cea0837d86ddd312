package org.sanbuzou.duty.scheduling;

import java.util.BitSet;

/**
 * A member who can be put on a roster. Day positions refer to {@link RosterProblem#days()}.
 *
 * @param id the caller's own name for the member, unique within a problem
 * @param availableDays days on which the member can take a seat; pinned days are always among them
 * @param priorDuties duties taken before the period, 0 to {@value #MAX_PRIOR_DUTIES}; counts with CATCH_UP only
 * @param pinnedDays days on which the member has a seat that stays, also where he or she is no longer free
 * @param dislikedDays days to be avoided where that costs no fairness
 */
public record RosterMember(String id, BitSet availableDays, int priorDuties, BitSet pinnedDays, BitSet dislikedDays) {
    static final int MAX_PRIOR_DUTIES = 1_000_000;

    /** Refuses prior duties out of range with an {@link IllegalArgumentException}. */
    public RosterMember {
        if (priorDuties < 0 || priorDuties > MAX_PRIOR_DUTIES) {
            throw new IllegalArgumentException("priorDuties of " + id + " is " + priorDuties);
        }
        availableDays = (BitSet) availableDays.clone();
        availableDays.or(pinnedDays);
        pinnedDays = (BitSet) pinnedDays.clone();
        dislikedDays = (BitSet) dislikedDays.clone();
    }

    /** Somebody without pinned or disliked days. */
    public RosterMember(String id, BitSet availableDays, int priorDuties) {
        this(id, availableDays, priorDuties, new BitSet(), new BitSet());
    }

    @Override
    public BitSet availableDays() {
        return (BitSet) availableDays.clone();
    }

    @Override
    public BitSet pinnedDays() {
        return (BitSet) pinnedDays.clone();
    }

    @Override
    public BitSet dislikedDays() {
        return (BitSet) dislikedDays.clone();
    }
}
