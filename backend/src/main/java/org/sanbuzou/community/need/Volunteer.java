package org.sanbuzou.community.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.member.DutyTimes;
import org.sanbuzou.shared.BranchTime;

/**
 * What matching knows of a member: what he or she chose to say, and what the branch knows anyway.
 *
 * @param communityId where the member is registered, or null
 * @param skills, weekdays, dayParts empty when nothing was said
 * @param claimed needs the member has claimed
 */
record Volunteer(
        UUID communityId,
        List<String> skills,
        Set<DayOfWeek> weekdays,
        Set<DayPart> dayParts,
        boolean otherCommunities,
        List<DutyTimes.Away> absences,
        List<WantedHelp> claimed) {

    static Volunteer of(
            ServicePreference said, UUID communityId, List<DutyTimes.Away> absences, List<WantedHelp> claimed) {
        return said == null
                ? new Volunteer(communityId, List.of(), Set.of(), Set.of(), true, absences, claimed)
                : new Volunteer(
                        communityId,
                        said.skills(),
                        said.weekdays(),
                        said.dayParts(),
                        said.otherCommunities(),
                        absences,
                        claimed);
    }

    /** Somebody registered nowhere has no community to keep to. */
    boolean welcomes(UUID community) {
        return otherCommunities || communityId == null || communityId.equals(community);
    }

    boolean saidWhen() {
        return !weekdays.isEmpty() || !dayParts.isEmpty();
    }

    /** On one of its days the window lies in the times the member said; a side left open does not limit. */
    boolean fits(TimeWindow window) {
        return saidWhen()
                && Windows.days(window)
                        .anyMatch(day -> (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                                && (dayParts.isEmpty() || touchesPart(window, day)));
    }

    private boolean touchesPart(TimeWindow window, LocalDate day) {
        return dayParts.stream().anyMatch(part -> Windows.overlap(part.on(day), window));
    }

    boolean isAwayDuring(TimeWindow window) {
        var first = LocalDate.ofInstant(window.from(), BranchTime.ZONE);
        var last = LocalDate.ofInstant(window.to().minusNanos(1), BranchTime.ZONE);
        return absences.stream()
                .anyMatch(away -> !away.from().isAfter(last) && !away.to().isBefore(first));
    }
}
