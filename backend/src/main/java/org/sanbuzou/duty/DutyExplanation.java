package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why a duty is whose it is, and why it is not each other person's. */
record DutyExplanation(UUID dutyId, LocalDate date, UUID memberId, String memberName, String why, List<Person> people) {

    enum Reason {
        UNAVAILABLE,
        ALREADY_ON_DUTY,
        PINNED,
        CLOSED,
        COSTS_MORE,
        AS_GOOD
    }

    /**
     * @param duties in the roster
     * @param cost what the best roster with this person costs more, exact; null where it cannot be
     * @param directCost what handing over this duty alone adds, exact; null where it cannot be
     */
    record Person(
            UUID memberId, String memberName, int duties, Reason reason, String text, String cost, String directCost) {}
}
