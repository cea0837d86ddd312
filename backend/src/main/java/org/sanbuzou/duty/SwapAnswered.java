package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A swap request came to an end, or was taken back after it was carried out; fired inside the transaction that ends it.
 *
 * @param requesterMemberId who wanted the change
 * @param counterpartMemberId whose consent was wanted
 * @param status EFFECTIVE, REJECTED, WITHDRAWN, LAPSED or REVERSED
 * @param note in words, may be null
 */
public record SwapAnswered(
        UUID branchId,
        UUID swapRequestId,
        UUID dutyId,
        LocalDate date,
        UUID requesterMemberId,
        UUID counterpartMemberId,
        SwapStatus status,
        String note) {}
