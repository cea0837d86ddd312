package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;

/** Holds the rosters that are not over against the calendar and the register; the same few queries however many there are. */
@ApplicationScoped
class RosterCheck {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final Candidates candidates;
    private final MemberDirectory members;
    private final WorkCalendar calendar;
    private final BranchTime time;

    RosterCheck(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            Candidates candidates,
            MemberDirectory members,
            WorkCalendar calendar,
            BranchTime time) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.candidates = candidates;
        this.members = members;
        this.calendar = calendar;
        this.time = time;
    }

    /** Today's facts for all rosters at once. */
    private record Facts(
            Map<UUID, DutyPost> posts,
            Map<UUID, List<Duties.Ahead>> duties,
            Set<LocalDate> workdays,
            Map<UUID, Candidate> candidates,
            Map<UUID, String> names) {}

    /** Drafts included; those that fit are left out. */
    List<RosterFinding> findings() {
        var today = time.today();
        var ahead = rosters.endingFrom(today);
        if (ahead.isEmpty()) {
            return List.of();
        }
        var facts = facts(ahead, today);
        return ahead.stream()
                .map(roster -> finding(roster, facts))
                .filter(finding -> !finding.isNone())
                .toList();
    }

    private Facts facts(List<Roster> ahead, LocalDate today) {
        var until =
                ahead.stream().map(Roster::lastDay).max(LocalDate::compareTo).orElse(today);
        var held = duties.ahead(ahead.stream().map(Roster::id).toList(), today);
        var people = candidates.during(today, until);
        return new Facts(
                posts.byId(ahead.stream().map(Roster::dutyPostId).collect(Collectors.toSet())),
                held.stream().collect(Collectors.groupingBy(Duties.Ahead::rosterId)),
                new HashSet<>(calendar.workdays(today, until).days()),
                people,
                names(people, held));
    }

    private Map<UUID, String> names(Map<UUID, Candidate> people, Collection<Duties.Ahead> held) {
        var names = new HashMap<UUID, String>();
        people.values().forEach(person -> names.put(person.memberId(), person.name()));
        names.putAll(members.names(held.stream()
                .map(Duties.Ahead::memberId)
                .filter(Objects::nonNull)
                .filter(id -> !names.containsKey(id))
                .collect(Collectors.toSet())));
        return names;
    }

    private RosterFinding finding(Roster roster, Facts facts) {
        var post = facts.posts().get(roster.dutyPostId());
        var all = facts.duties().getOrDefault(roster.id(), List.of());
        var open = all.stream()
                .filter(duty -> isAhead(duty.date(), duty.startTime()))
                .toList();
        return new RosterFinding(
                roster.id(),
                post.name(),
                roster.firstDay(),
                roster.lastDay(),
                roster.status(),
                open.stream()
                        .map(Duties.Ahead::date)
                        .filter(day -> !facts.workdays().contains(day))
                        .collect(Collectors.toCollection(TreeSet::new)),
                added(roster, post, all, facts),
                open.stream()
                        .filter(duty -> facts.workdays().contains(duty.date()) && duty.memberId() != null)
                        .flatMap(duty -> clash(duty, facts).stream())
                        .toList());
    }

    private Collection<LocalDate> added(Roster roster, DutyPost post, List<Duties.Ahead> duties, Facts facts) {
        var known = duties.stream().map(Duties.Ahead::date).collect(Collectors.toSet());
        return facts.workdays().stream()
                .filter(day -> !day.isBefore(roster.firstDay()) && !day.isAfter(roster.lastDay()))
                .filter(day -> !known.contains(day) && isAhead(day, post.startTime()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isAhead(LocalDate day, String startTime) {
        return Duty.startsAt(day, startTime).isAfter(time.now());
    }

    private static Optional<RosterFinding.Clash> clash(Duties.Ahead duty, Facts facts) {
        var candidate = facts.candidates().get(duty.memberId());
        var reason = candidate == null
                ? Optional.of(Plan.NOT_IN_SERVICE)
                : Hindrance.of(candidate.availability(), duty.date());
        return reason.map(text -> new RosterFinding.Clash(
                duty.dutyId(), duty.date(), facts.names().get(duty.memberId()), text));
    }
}
