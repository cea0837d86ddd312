package org.sanbuzou.member;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanbuzou.shared.web.Versioned;

record DutyAvailabilityView(
        LocalDate availableFrom,
        LocalDate availableTo,
        LocalDate exemptUntil,
        List<Integer> blockedWeekdays,
        List<Integer> dislikedWeekdays,
        int version)
        implements Versioned {
    static final DutyAvailabilityView NEVER_SET = new DutyAvailabilityView(null, null, null, List.of(), List.of(), 0);

    static DutyAvailabilityView of(DutyAvailability availability) {
        return new DutyAvailabilityView(
                availability.availableFrom(),
                availability.availableTo(),
                availability.exemptUntil(),
                numbers(availability.blockedWeekdays()),
                numbers(availability.dislikedWeekdays()),
                availability.version());
    }

    private static List<Integer> numbers(Set<DayOfWeek> weekdays) {
        return weekdays.stream().map(DayOfWeek::getValue).sorted().toList();
    }
}
