package org.sanbuzou.community;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What was sent when a member registered: two registrations with the same id must not differ in it. */
@Embeddable
record RegistrationFacts(UUID memberId, UUID communityId, LocalDate registeredOn, String receiptNo) {}
