package org.sanbuzou.community;

import java.util.UUID;

/** Whether a photo of a receipt may be kept. */
public interface ReceiptPhotos {
    /** @throws org.sanbuzou.shared.RuleViolation where the branch has it switched off or the member did not consent */
    void requireAllowed(UUID memberId);
}
