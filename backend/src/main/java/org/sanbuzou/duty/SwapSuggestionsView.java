package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Colleagues to ask, the best for fairness first. */
record SwapSuggestionsView(boolean needsApproval, List<Item> items) {

    /** @param counterpartDutyId null for a cover, as {@code counterpartDate} */
    record Item(
            SwapKind kind,
            UUID memberId,
            String memberName,
            UUID counterpartDutyId,
            LocalDate counterpartDate,
            String fairnessChange,
            String text) {}
}
