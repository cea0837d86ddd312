package org.sanbuzou.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;

record WriteCommunityRegistration(
        @NotNull UUID memberId,
        @NotNull UUID communityId,
        @NotNull LocalDate registeredOn,
        @PlainText @Size(max = 60) String receiptNo) {
    RegistrationFacts facts() {
        return new RegistrationFacts(memberId, communityId, registeredOn, receiptNo);
    }
}
