package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is asked to agree to a swap; fired inside the transaction of the request.
 *
 * @param requesterMemberId who wants the change, also where an officer asked for him or her
 * @param counterpartMemberId whose consent is wanted
 */
public record SwapAsked(
        UUID branchId,
        UUID swapRequestId,
        UUID dutyId,
        LocalDate date,
        UUID requesterMemberId,
        UUID counterpartMemberId) {}
