package org.sanbuzou.duty;

import java.util.List;
import java.util.UUID;

/**
 * Published duties have other people from now on; fired inside the transaction that moves them.
 *
 * @param reason in words, may be null
 */
public record DutiesMoved(
        UUID branchId, UUID rosterId, UUID dutyPostId, RosterVersionKind kind, String reason, List<DutyMove> moves) {}
