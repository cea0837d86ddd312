package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanbuzou.calendar.Workdays;
import org.sanbuzou.duty.scheduling.Availability;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.duty.scheduling.RosterMember;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

/** A whole roster problem; nothing in it refers to stored data but the workdays. */
record PreviewRoster(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull @Min(1) @Max(100) Integer seatsPerDay,
        @NotNull Policy policy,
        @NotNull @Size(max = 5000) List<@Valid @NotNull Candidate> members) {

    record Candidate(
            @NotNull @PlainText @Size(max = 60) String id,
            @Size(max = 400) List<@Valid @NotNull Away> absences,
            @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> blockedWeekdays,
            @Size(max = 7) List<@NotNull @Min(1) @Max(7) Integer> dislikedWeekdays,
            @Min(0) @Max(100_000) Integer priorDuties,
            LocalDate availableFrom,
            LocalDate availableTo,
            LocalDate exemptUntil) {
        private Availability availability() {
            return new Availability(
                    availableFrom,
                    availableTo,
                    absences == null
                            ? List.of()
                            : absences.stream().map(Away::absence).toList(),
                    weekdays(blockedWeekdays),
                    exemptUntil);
        }

        private RosterMember among(List<LocalDate> days) {
            return new RosterMember(
                    id,
                    availability().among(days),
                    priorDuties == null ? 0 : priorDuties,
                    new BitSet(),
                    Availability.onWeekdays(weekdays(dislikedWeekdays), days));
        }

        private static Set<DayOfWeek> weekdays(List<Integer> numbers) {
            return numbers == null
                    ? Set.of()
                    : numbers.stream().map(DayOfWeek::of).collect(Collectors.toSet());
        }
    }

    record Away(@NotNull LocalDate from, @NotNull LocalDate to) {
        private Availability.Absence absence() {
            return new Availability.Absence(from, to);
        }
    }

    Period period() {
        return new Period(from, to);
    }

    RosterProblem problem(Workdays workdays) {
        if (!workdays.areKnown()) {
            throw new UnknownYears(workdays.unknownYears());
        }
        if (members.stream().map(Candidate::id).distinct().count() < members.size()) {
            throw new BadInput("MEMBER_REPEATED", "members", "同一个人出现了不止一次，请去掉重复的编号。");
        }
        var days = workdays.days();
        PlanSize.require(days.size(), seatsPerDay, members.size());
        return new RosterProblem(
                days,
                seatsPerDay,
                policy,
                members.stream().map(member -> member.among(days)).toList());
    }
}
