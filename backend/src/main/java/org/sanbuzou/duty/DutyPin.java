package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A duty that is to be this member's, whatever else is planned. */
record DutyPin(@NotNull UUID dutyId, @NotNull UUID memberId) {}
