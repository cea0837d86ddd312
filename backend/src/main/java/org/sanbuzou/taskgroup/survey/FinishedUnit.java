package org.sanbuzou.taskgroup.survey;

import java.util.UUID;

/**
 * A unit whose latest visit found the work done.
 *
 * @param pairId who is responsible for it, or null, as is {@code pairName}
 */
public record FinishedUnit(UUID id, UUID villageId, String villageName, UUID pairId, String pairName) {}
