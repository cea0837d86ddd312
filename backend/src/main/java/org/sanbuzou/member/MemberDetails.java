package org.sanbuzou.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** What is written down about a member besides standing and affiliation. Everything but the name and sex may be null. */
@Embeddable
record MemberDetails(
        String name,
        @Enumerated(EnumType.STRING) Sex sex,
        LocalDate birthDate,
        String mobile,
        String department,
        UUID partyGroupId,
        LocalDate joinedOn,
        LocalDate fullOn) {}
