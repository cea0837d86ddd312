package org.sanbuzou.taskgroup.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** @param leftOn the last day; null while it goes on */
public record WriteGroupMembership(
        @NotNull UUID memberId,
        @NotNull GroupRole role,
        @NotNull LocalDate joinedOn,
        LocalDate leftOn) {}
