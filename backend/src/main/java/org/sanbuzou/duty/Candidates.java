package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Availability;
import org.sanbuzou.member.DutyAvailabilities;
import org.sanbuzou.member.DutyTimes;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;

/** The members in service with what the register says about their time. */
@ApplicationScoped
class Candidates {
    private final MemberDirectory members;
    private final DutyAvailabilities availabilities;

    Candidates(MemberDirectory members, DutyAvailabilities availabilities) {
        this.members = members;
        this.availabilities = availabilities;
    }

    /** By id, in the order of the register. */
    Map<UUID, Candidate> during(LocalDate from, LocalDate to) {
        var people = members.inService();
        var times = availabilities.of(people.stream().map(Member::id).toList(), from, to);
        var candidates = new LinkedHashMap<UUID, Candidate>();
        people.forEach(member -> candidates.put(member.id(), candidate(member, times.get(member.id()))));
        return candidates;
    }

    /** What the register says about one member's time on one day. */
    Availability availability(UUID memberId, LocalDate day) {
        return availability(availabilities.of(List.of(memberId), day, day).get(memberId));
    }

    private static Candidate candidate(Member member, DutyTimes times) {
        return new Candidate(member.id(), member.name(), availability(times), times.dislikedWeekdays());
    }

    private static Availability availability(DutyTimes times) {
        return new Availability(
                times.availableFrom(),
                times.availableTo(),
                times.absences().stream()
                        .map(away -> new Availability.Absence(away.from(), away.to()))
                        .toList(),
                times.blockedWeekdays(),
                times.exemptUntil());
    }
}
