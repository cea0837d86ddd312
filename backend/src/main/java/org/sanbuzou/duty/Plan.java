package org.sanbuzou.duty;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.calendar.Workdays;
import org.sanbuzou.duty.scheduling.Availability;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.duty.scheduling.RosterMember;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;

/**
 * What a roster of one post is made from and measured against.
 *
 * @param prior duties of the post in the year before, by member
 * @param busy days with a duty outside this roster, by member
 */
record Plan(
        DutyPost post,
        Period period,
        Policy policy,
        Workdays workdays,
        List<Candidate> candidates,
        Map<UUID, Integer> prior,
        Map<UUID, Set<LocalDate>> busy) {

    RosterProblem problem() {
        if (workdays.days().isEmpty()) {
            throw new BadInput("NO_WORKDAY", "from", "这段时间没有工作日，不需要排班。");
        }
        if (candidates.isEmpty()) {
            throw new RuleViolation("NO_MEMBERS", "还没有可以排班的党员，请先导入党员名册。");
        }
        PlanSize.require(workdays.days().size(), post.seats(), candidates.size());
        return new RosterProblem(
                workdays.days(),
                post.seats(),
                policy,
                candidates.stream().map(this::member).toList());
    }

    private RosterMember member(Candidate candidate) {
        return new RosterMember(
                candidate.memberId().toString(),
                days(candidate),
                prior(candidate.memberId()),
                new BitSet(),
                Availability.onWeekdays(candidate.dislikedWeekdays(), workdays.days()));
    }

    private BitSet days(Candidate candidate) {
        var days = candidate.availability().among(workdays.days());
        var taken = busy.getOrDefault(candidate.memberId(), Set.of());
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            days.set(day, !taken.contains(workdays.days().get(day)));
        }
        return days;
    }

    private int prior(UUID memberId) {
        return prior.getOrDefault(memberId, 0);
    }

    Optional<Candidate> candidate(UUID memberId) {
        return candidates.stream()
                .filter(candidate -> candidate.memberId().equals(memberId))
                .findFirst();
    }

    String name(UUID memberId) {
        return candidate(memberId).map(Candidate::name).orElse("");
    }

    /** The figures of somebody who has no duty in the roster yet. */
    Fairness.Load withoutDuty(UUID memberId) {
        return new Fairness.Load(
                memberId,
                prior(memberId),
                0,
                candidate(memberId).map(this::days).orElseGet(BitSet::new).cardinality());
    }

    /** Why this member cannot be on duty that day; empty if nothing stands against it. */
    Optional<String> hindrance(UUID memberId, LocalDate day) {
        var candidate = candidate(memberId);
        if (candidate.isEmpty()) {
            return Optional.of("已不在本支部在职党员之列");
        }
        return busy.getOrDefault(memberId, Set.of()).contains(day)
                ? Optional.of("当天已有其他值班")
                : Hindrance.of(candidate.get().availability(), day);
    }

    long available(LocalDate day) {
        return candidates.stream()
                .filter(candidate -> hindrance(candidate.memberId(), day).isEmpty())
                .count();
    }
}
