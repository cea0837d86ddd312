package org.sanbuzou.member;

import jakarta.persistence.Entity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** When a member can be put on duty, beside absences. Its id is the member's. */
@Entity
class DutyAvailability extends BranchOwned {
    private LocalDate availableFrom;
    private LocalDate availableTo;
    private LocalDate exemptUntil;

    /** The ISO numbers of the days, in order: 1 is Monday. */
    private String blockedWeekdays = "";

    private String dislikedWeekdays = "";

    protected DutyAvailability() {}

    DutyAvailability(Member member) {
        super(member.branchId(), member.id());
    }

    void set(IfMatch ifMatch, WriteDutyAvailability write) {
        expect(ifMatch);
        availableFrom = write.availableFrom();
        availableTo = write.availableTo();
        exemptUntil = write.exemptUntil();
        blockedWeekdays = digits(write.blockedWeekdays());
        dislikedWeekdays = digits(write.dislikedWeekdays());
    }

    private static String digits(List<Integer> weekdays) {
        return weekdays == null
                ? ""
                : weekdays.stream().sorted().map(String::valueOf).collect(Collectors.joining());
    }

    LocalDate availableFrom() {
        return availableFrom;
    }

    LocalDate availableTo() {
        return availableTo;
    }

    LocalDate exemptUntil() {
        return exemptUntil;
    }

    Set<DayOfWeek> blockedWeekdays() {
        return days(blockedWeekdays);
    }

    /** To be avoided where that costs nobody fairness. */
    Set<DayOfWeek> dislikedWeekdays() {
        return days(dislikedWeekdays);
    }

    private static Set<DayOfWeek> days(String digits) {
        return digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toUnmodifiableSet());
    }
}
