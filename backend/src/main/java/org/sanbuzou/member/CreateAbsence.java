package org.sanbuzou.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record CreateAbsence(@NotNull LocalDate from, @NotNull LocalDate to) {}
