package org.sanbuzou.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.Fraction;

/** All ways to be rid of a duty by a cover or an exchange that nothing stands against. */
final class SwapSearch {
    private final Duty duty;
    private final List<Candidate> colleagues;
    private final Optional<Candidate> holder;
    private final Map<UUID, NavigableSet<LocalDate>> days;
    private final Map<UUID, List<HeldDuties.Held>> open;
    private final SwapFairness fairness;

    /**
     * @param held who has which duty around the day, drafts included
     * @param open those of them that can still change hands
     */
    SwapSearch(
            Duty duty,
            List<Candidate> candidates,
            List<HeldDuties.Held> held,
            List<HeldDuties.Held> open,
            SwapFairness fairness) {
        this.duty = duty;
        this.fairness = fairness;
        colleagues = candidates.stream()
                .filter(candidate -> !candidate.memberId().equals(duty.memberId()))
                .toList();
        holder = candidates.stream()
                .filter(candidate -> candidate.memberId().equals(duty.memberId()))
                .findFirst();
        days = held.stream()
                .collect(Collectors.groupingBy(
                        HeldDuties.Held::memberId,
                        Collectors.mapping(HeldDuties.Held::date, Collectors.toCollection(TreeSet::new))));
        this.open = open.stream().collect(Collectors.groupingBy(HeldDuties.Held::memberId));
    }

    List<SwapOption> options() {
        var options = new ArrayList<SwapOption>();
        for (var colleague : colleagues) {
            if (!colleague.availability().includes(duty.date())) {
                continue;
            }
            boolean taken = isOnDuty(colleague, duty.date());
            if (!taken) {
                options.add(cover(colleague));
            }
            holder.stream().flatMap(giver -> exchanges(giver, colleague, taken)).forEach(options::add);
        }
        return options;
    }

    private SwapOption cover(Candidate colleague) {
        return new SwapOption(
                colleague,
                null,
                fairness.change(duty.rosterId(), duty.memberId(), colleague.memberId()),
                dislikes(colleague, duty.date()),
                distance(colleague, duty.date(), null),
                0);
    }

    private Stream<SwapOption> exchanges(Candidate giver, Candidate colleague, boolean taken) {
        return open.getOrDefault(colleague.memberId(), List.of()).stream()
                .filter(other -> taken
                        // On duty that day already: only that duty itself can be exchanged, with another post.
                        ? other.date().equals(duty.date())
                                && !other.dutyPostId().equals(duty.dutyPostId())
                        : giver.availability().includes(other.date()) && !isOnDuty(giver, other.date()))
                .map(other -> exchange(giver, colleague, other));
    }

    private SwapOption exchange(Candidate giver, Candidate colleague, HeldDuties.Held other) {
        return new SwapOption(
                colleague,
                other,
                change(other),
                dislikes(colleague, duty.date()) || dislikes(giver, other.date()),
                Math.min(distance(colleague, duty.date(), other.date()), distance(giver, other.date(), duty.date())),
                days(duty.date(), other.date()));
    }

    /** Inside one roster an exchange leaves every load as it is. */
    private Fraction change(HeldDuties.Held other) {
        return other.rosterId().equals(duty.rosterId())
                ? Fraction.ZERO
                : fairness.change(duty.rosterId(), duty.memberId(), other.memberId())
                        .plus(fairness.change(other.rosterId(), other.memberId(), duty.memberId()));
    }

    private boolean isOnDuty(Candidate member, LocalDate day) {
        return days.containsKey(member.memberId())
                && days.get(member.memberId()).contains(day);
    }

    private static boolean dislikes(Candidate member, LocalDate day) {
        return member.dislikedWeekdays().contains(day.getDayOfWeek());
    }

    /** Days from the day to the member's nearest other duty, not counting the one given away. */
    private int distance(Candidate member, LocalDate day, LocalDate givenAway) {
        return days
                .getOrDefault(member.memberId(), new TreeSet<>())
                .subSet(day.minusDays(SwapOption.FAR), true, day.plusDays(SwapOption.FAR), true)
                .stream()
                .filter(other -> !other.equals(givenAway) && !other.equals(day))
                .mapToInt(other -> days(day, other))
                .min()
                .orElse(SwapOption.FAR);
    }

    private static int days(LocalDate one, LocalDate other) {
        return (int) Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
