package org.sanbuzou.community.need;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How, by whom and when a need was closed. The note may be null. */
@Embeddable
record NeedClosing(
        @Enumerated(EnumType.STRING) NeedOutcome outcome, String closingNote, String closedBy, Instant closedAt) {}
