package org.sanbuzou.taskgroup.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.Sha256;

/** @param difficultyId what it was about; may be null */
public record WriteConsultation(
        @NotNull LocalDate heldOn,

        @NotNull @PlainText @NoPersonalNumbers @Size(max = 100)
        String place,

        @NotNull @Min(1) @Max(10_000) Integer peoplePresent,
        UUID difficultyId,

        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 1000)
        String topics,

        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 4000)
        String said,

        @PlainText(lines = true) @NoPersonalNumbers @Size(max = 4000)
        String agreements,

        @Size(max = 50) List<@Valid @NotNull WriteFollowUp> followUps) {

    /** @param id of one that is there already; null for a new one */
    public record WriteFollowUp(
            UUID id,

            @NotNull @PlainText @NoPersonalNumbers @Size(max = 500)
            String what,

            UUID ownerMemberId,
            @NotNull LocalDate dueOn) {}

    public WriteConsultation {
        followUps = followUps == null ? List.of() : followUps;
    }

    /** Equal for equal contents, in 64 hexadecimal digits. */
    String hash() {
        return Sha256.of(toString()).hex();
    }
}
