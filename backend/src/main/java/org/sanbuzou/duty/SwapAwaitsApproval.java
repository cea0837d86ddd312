package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Both people agree to a swap that an officer has yet to approve; fired inside the transaction of the consent.
 *
 * @param requesterMemberId who wants the change
 * @param counterpartMemberId who agreed
 */
public record SwapAwaitsApproval(
        UUID branchId,
        UUID swapRequestId,
        UUID dutyId,
        LocalDate date,
        UUID requesterMemberId,
        UUID counterpartMemberId) {}
