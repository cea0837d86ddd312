package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record PlanAnew(@NotNull @Size(max = 500) List<@Valid @NotNull DutyPin> pins) {}
