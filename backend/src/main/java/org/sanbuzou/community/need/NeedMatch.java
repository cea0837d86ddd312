package org.sanbuzou.community.need;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.community.TimeWindow;

/**
 * One need seen by one member: why it suits and what stands in the way. Nothing is added up: needs are put in order by one
 * question after the other, so that everybody can follow why one stands before another.
 *
 * @param toCome the windows that are not over
 */
record NeedMatch(
        WantedHelp need,
        List<NeedReason> reasons,
        List<NeedObstacle> obstacles,
        List<TimeWindow> toCome,
        boolean canHelp) {
    /** No obstacle, then the own community, then more matching skills, then the said time, then the sooner, then the older. */
    static final Comparator<NeedMatch> ORDER = Comparator.comparing((NeedMatch match) -> !match.obstacles.isEmpty())
            .thenComparing(match -> !match.has(NeedReason.Kind.SAME_COMMUNITY))
            .thenComparing(match -> -match.matchingSkills())
            .thenComparing(match -> !match.has(NeedReason.Kind.FITS_TIME))
            .thenComparing(NeedMatch::begins, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(match -> match.need.id().toString());

    /** What this member could take on, in {@link #ORDER}: nothing full, closed, over, claimed already or only while away. */
    static List<NeedMatch> suggested(List<WantedHelp> needs, Volunteer member, Instant now) {
        return needs.stream()
                .map(need -> of(need, member, now))
                .filter(NeedMatch::canHelp)
                .filter(match -> match.need.freeSeats() > 0)
                .sorted(ORDER)
                .toList();
    }

    static NeedMatch of(WantedHelp need, Volunteer member, Instant now) {
        var toCome = need.windows().stream()
                .filter(window -> window.to().isAfter(now))
                .toList();
        var away = toCome.stream().filter(member::isAwayDuring).toList();
        var free = toCome.stream().filter(window -> !away.contains(window)).toList();
        boolean over = !need.windows().isEmpty() && toCome.isEmpty();
        boolean alwaysAway = !toCome.isEmpty() && free.isEmpty();
        boolean claimed = member.claimed().stream().anyMatch(own -> own.id().equals(need.id()));
        return new NeedMatch(
                need,
                reasons(need, member, free),
                obstacles(need, member, free, away),
                toCome,
                !over && !alwaysAway && !claimed && member.welcomes(need.communityId()));
    }

    private static List<NeedReason> reasons(WantedHelp need, Volunteer member, List<TimeWindow> free) {
        var reasons = new ArrayList<NeedReason>();
        if (need.communityId().equals(member.communityId())) {
            reasons.add(NeedReason.sameCommunity());
        }
        var skills = common(need.skills(), member.skills());
        if (!skills.isEmpty()) {
            reasons.add(NeedReason.skill(skills));
        }
        var fitting = free.stream().filter(member::fits).toList();
        if (!fitting.isEmpty() || (need.windows().isEmpty() && member.saidWhen())) {
            reasons.add(NeedReason.fitsTime(fitting));
        }
        if (need.freeSeats() > 0) {
            reasons.add(NeedReason.seatsLeft(need.freeSeats()));
        }
        return List.copyOf(reasons);
    }

    private static List<String> common(List<String> wanted, List<String> offered) {
        var keys = offered.stream().map(Skills::key).collect(Collectors.toCollection(HashSet::new));
        return wanted.stream().filter(word -> keys.contains(Skills.key(word))).toList();
    }

    private static List<NeedObstacle> obstacles(
            WantedHelp need, Volunteer member, List<TimeWindow> free, List<TimeWindow> away) {
        var obstacles = new ArrayList<NeedObstacle>();
        for (var own : member.claimed()) {
            var overlapping = free.stream()
                    .filter(window -> own.windows().stream().anyMatch(other -> Windows.overlap(window, other)))
                    .toList();
            if (!overlapping.isEmpty() && !own.id().equals(need.id())) {
                obstacles.add(NeedObstacle.overlaps(own, overlapping));
            }
        }
        if (!away.isEmpty()) {
            obstacles.add(NeedObstacle.away(away));
        }
        if (need.freeSeats() == 0) {
            obstacles.add(NeedObstacle.full());
        }
        return List.copyOf(obstacles);
    }

    boolean has(NeedReason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }

    private int matchingSkills() {
        return reasons.stream().mapToInt(reason -> reason.skills().size()).sum();
    }

    private Instant begins() {
        return toCome.isEmpty() ? null : toCome.get(0).from();
    }
}
