package org.sanbuzou.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbuzou.shared.PlainText;

/** A day that a notice names. */
@Embeddable
record CalendarDay(
        @NotNull @Column(name = "calendar_date") LocalDate date,
        @NotNull @PlainText @Size(max = 60) String name,
        @NotNull @Enumerated(EnumType.STRING) DayKind kind) {}
