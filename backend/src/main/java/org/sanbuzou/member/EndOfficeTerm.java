package org.sanbuzou.member;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record EndOfficeTerm(@NotNull LocalDate endedOn) {}
