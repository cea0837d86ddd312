package org.sanbuzou.community;

import java.time.LocalDate;
import java.util.UUID;

/** With which community a member is registered now. */
public record ActiveRegistration(
        UUID id, UUID memberId, UUID communityId, String communityName, LocalDate registeredOn, String receiptNo) {}
