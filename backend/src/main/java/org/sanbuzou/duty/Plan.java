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
 * @param candidates by id, in the order of the register
 * @param prior duties of the post in the year before, by member
 * @param busy days with a duty outside this roster, by member
 */
record Plan(
        DutyPost post,
        Period period,
        Policy policy,
        Workdays workdays,
        Map<UUID, Candidate> candidates,
        Map<UUID, Integer> prior,
        Map<UUID, Set<LocalDate>> busy) {

    static final String NOT_IN_SERVICE = "已不在本支部在职党员之列";

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
                candidates.values().stream().map(this::member).toList());
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
        return days(candidate, workdays.days());
    }

    /** Positions of the days on which the candidate can take a seat. */
    BitSet days(Candidate candidate, List<LocalDate> among) {
        var days = candidate.availability().among(among);
        var taken = busy.getOrDefault(candidate.memberId(), Set.of());
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            days.set(day, !taken.contains(among.get(day)));
        }
        return days;
    }

    int prior(UUID memberId) {
        return prior.getOrDefault(memberId, 0);
    }

    Optional<Candidate> candidate(UUID memberId) {
        return Optional.ofNullable(candidates.get(memberId));
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
            return Optional.of(NOT_IN_SERVICE);
        }
        return isBusy(memberId, day)
                ? Optional.of("当天已有其他值班")
                : Hindrance.of(candidate.get().availability(), day);
    }

    /** Whether the member has a duty outside this roster that day. */
    boolean isBusy(UUID memberId, LocalDate day) {
        return busy.getOrDefault(memberId, Set.of()).contains(day);
    }

    long available(LocalDate day) {
        return candidates.keySet().stream()
                .filter(id -> hindrance(id, day).isEmpty())
                .count();
    }
}
