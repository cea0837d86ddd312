package org.sanbuzou.member;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.shared.web.Versioned;

record DutyAvailabilityView(
        LocalDate availableFrom,
        LocalDate availableTo,
        LocalDate exemptUntil,
        List<Integer> blockedWeekdays,
        int version)
        implements Versioned {
    static final DutyAvailabilityView NEVER_SET = new DutyAvailabilityView(null, null, null, List.of(), 0);

    static DutyAvailabilityView of(DutyAvailability availability) {
        return new DutyAvailabilityView(
                availability.availableFrom(),
                availability.availableTo(),
                availability.exemptUntil(),
                availability.blockedWeekdays().stream()
                        .map(DayOfWeek::getValue)
                        .sorted()
                        .toList(),
                availability.version());
    }
}
