package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.UUID;

/** From now on the duties of this roster are binding. Days are inclusive. */
public record RosterPublished(UUID branchId, UUID rosterId, UUID dutyPostId, LocalDate from, LocalDate to) {}
