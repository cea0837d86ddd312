package org.sanbuzou.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
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
        LocalDate fullOn) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** A date that cannot be right, with the sentence that says why. */
    record FaultyDate(String field, String message) {}

    Optional<FaultyDate> faultyDate(LocalDate today) {
        if (birthDate != null && (birthDate.isBefore(EARLIEST) || birthDate.isAfter(today))) {
            return fault("birthDate", "出生日期请填 1900 年以后、今天以前的日期。");
        }
        if (isBefore(joinedOn, birthDate == null ? EARLIEST : birthDate)) {
            return fault("joinedOn", "入党日期不能早于出生日期。");
        }
        if (isBefore(fullOn, joinedOn)) {
            return fault("fullOn", "转正日期不能早于入党日期。");
        }
        return Optional.empty();
    }

    MemberDetails in(UUID otherPartyGroupId) {
        return new MemberDetails(name, sex, birthDate, mobile, department, otherPartyGroupId, joinedOn, fullOn);
    }

    private static Optional<FaultyDate> fault(String field, String message) {
        return Optional.of(new FaultyDate(field, message));
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
