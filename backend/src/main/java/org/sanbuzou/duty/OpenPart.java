package org.sanbuzou.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.BranchTime;

/**
 * A roster as it stands, split into the days behind and those that can still be planned. A duty that is behind, has an outcome or
 * is pinned never moves.
 *
 * @param duties all rows of the roster by day and seat, cancelled ones included
 * @param openFrom the first day on which nothing has begun
 * @param days what there is to plan: the days behind that have duties, then the workdays ahead
 * @param firstOpenDay position in them of the first day ahead
 * @param seats of a day: those the roster was made with
 */
record OpenPart(Plan plan, List<Duty> duties, LocalDate openFrom, List<LocalDate> days, int firstOpenDay, int seats) {

    static OpenPart of(Plan plan, List<Duty> duties, Instant now) {
        var openFrom = openFrom(plan, duties, now);
        var days = new TreeSet<LocalDate>();
        present(duties)
                .filter(duty -> duty.date().isBefore(openFrom) || duty.hasOutcome())
                .forEach(duty -> days.add(duty.date()));
        plan.workdays().days().stream().filter(day -> !day.isBefore(openFrom)).forEach(days::add);
        return new OpenPart(
                plan,
                duties,
                openFrom,
                List.copyOf(days),
                days.headSet(openFrom).size(),
                present(duties).mapToInt(Duty::seat).max().orElse(plan.post().seats()));
    }

    private static LocalDate openFrom(Plan plan, List<Duty> duties, Instant now) {
        var today = LocalDate.ofInstant(now, BranchTime.ZONE);
        var earliest = present(duties)
                .filter(duty -> duty.date().equals(today))
                .map(Duty::startTime)
                .min(String::compareTo)
                .orElse(plan.post().startTime());
        return Duty.startsAt(today, earliest).isAfter(now) ? today : today.plusDays(1);
    }

    private static Stream<Duty> present(List<Duty> duties) {
        return duties.stream().filter(duty -> duty.status() != DutyStatus.CANCELLED);
    }

    /** The duties that are not cancelled. */
    Stream<Duty> present() {
        return present(duties);
    }

    /** The duties of the days there are to plan. */
    Stream<Duty> planned() {
        var among = new HashSet<>(days);
        return present().filter(duty -> among.contains(duty.date()));
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(openFrom);
    }

    boolean isOver() {
        return days.stream().noneMatch(this::isOpen) && present().noneMatch(duty -> isOpen(duty.date()));
    }

    boolean stays(Duty duty) {
        return !isOpen(duty.date()) || duty.hasOutcome() || duty.isPinned();
    }

    /** Days ahead that have duties and are no workdays any more. */
    SortedSet<LocalDate> removedDays() {
        var among = new HashSet<>(days);
        return openDays(present().map(Duty::date), day -> !among.contains(day));
    }

    /** Workdays ahead that have no duties yet. */
    SortedSet<LocalDate> addedDays() {
        var known = present().map(Duty::date).collect(Collectors.toSet());
        return openDays(days.stream(), day -> !known.contains(day));
    }

    private SortedSet<LocalDate> openDays(Stream<LocalDate> days, Predicate<LocalDate> which) {
        return days.filter(day -> isOpen(day) && which.test(day)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Duties ahead of somebody who cannot come that day, with the reason in words. */
    Map<Duty, String> clashes() {
        var clashes = new LinkedHashMap<Duty, String>();
        planned()
                .filter(duty -> duty.memberId() != null && isOpen(duty.date()) && !duty.hasOutcome())
                .forEach(duty ->
                        plan.hindrance(duty.memberId(), duty.date()).ifPresent(reason -> clashes.put(duty, reason)));
        return clashes;
    }
}
