package org.sanbuzou.community.spotcheck;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Records were drawn; fired once for each check, inside the transaction. {@code memberIds} are those whose records they are. */
public record SpotCheckDrawn(UUID spotCheckId, LocalDate from, LocalDate to, Set<UUID> memberIds) {}
