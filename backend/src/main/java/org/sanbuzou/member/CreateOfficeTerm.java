package org.sanbuzou.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

record CreateOfficeTerm(
        @NotNull UUID memberId,
        @NotNull Office office,
        @NotNull LocalDate startedOn,
        LocalDate dueOn) {}
