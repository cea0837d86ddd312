package org.sanbuzou.duty;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

/** @param dutyId on which duty it was solved; officers may leave it out */
record CloseDutyProblem(
        UUID dutyId,
        @PlainText(lines = true) @Size(max = 300) String note) {}
