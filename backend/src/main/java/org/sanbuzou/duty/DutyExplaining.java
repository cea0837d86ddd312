package org.sanbuzou.duty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.duty.DutyExplanation.Person;
import org.sanbuzou.duty.DutyExplanation.Reason;
import org.sanbuzou.duty.scheduling.Alternative;
import org.sanbuzou.duty.scheduling.Alternatives;
import org.sanbuzou.duty.scheduling.Fraction;
import org.sanbuzou.duty.scheduling.RosterProblem;

/** Puts the alternatives to one duty into words. */
final class DutyExplaining {
    private static final Comparator<Fraction> IMPOSSIBLE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final OpenPart part;
    private final RosterProblem problem;
    private final Duty duty;
    private final Map<UUID, String> names;
    private final Predicate<UUID> mayKnow;
    private final Map<UUID, Integer> loads = new HashMap<>();
    private final Set<UUID> team;
    private final int day;

    /** @param mayKnow of whom the caller may know why they are away */
    DutyExplaining(OpenPart part, RosterProblem problem, Duty duty, Map<UUID, String> names, Predicate<UUID> mayKnow) {
        this.part = part;
        this.problem = problem;
        this.duty = duty;
        this.names = names;
        this.mayKnow = mayKnow;
        team = part.present()
                .filter(held -> held.date().equals(duty.date()) && held.memberId() != null)
                .map(Duty::memberId)
                .collect(Collectors.toSet());
        day = part.days().indexOf(duty.date());
        part.present()
                .filter(held -> held.memberId() != null)
                .forEach(held -> loads.merge(held.memberId(), 1, Integer::sum));
    }

    DutyExplanation explanation() {
        var reason = new DutyReason(part, problem, duty, names, loads);
        if (isClosed()) {
            return of(reason.closed(), others().mapToObj(this::closed).toList());
        }
        if (duty.memberId() == null) {
            return of(reason.empty(), others().mapToObj(this::besidesNobody).toList());
        }
        var alternatives =
                Alternatives.of(problem, OpenProblem.assignments(part, problem), day, index(duty.memberId()));
        var people = alternatives.stream()
                .sorted(Comparator.comparing(Alternative::extraCost, IMPOSSIBLE_LAST))
                .map(this::person)
                .toList();
        return of(reason.of(alternatives, mayKnow.test(duty.memberId())), people);
    }

    private boolean isClosed() {
        return day < 0 || !part.isOpen(duty.date()) || duty.hasOutcome();
    }

    private DutyExplanation of(String why, List<Person> people) {
        return new DutyExplanation(duty.id(), duty.date(), duty.memberId(), names.get(duty.memberId()), why, people);
    }

    private IntStream others() {
        return IntStream.range(0, problem.members().size())
                .filter(member -> !id(member).equals(duty.memberId()));
    }

    private int index(UUID memberId) {
        return IntStream.range(0, problem.members().size())
                .filter(member -> id(member).equals(memberId))
                .findFirst()
                .orElseThrow();
    }

    private UUID id(int member) {
        return UUID.fromString(problem.members().get(member).id());
    }

    private Person closed(int member) {
        return impossible(id(member), Reason.CLOSED, "这一班已经开始、过去或取消，不再变动");
    }

    private Person besidesNobody(int member) {
        var id = id(member);
        if (team.contains(id)) {
            return impossible(id, Reason.ALREADY_ON_DUTY, "当天已有一班");
        }
        return problem.members().get(member).availableDays().get(day)
                ? impossible(id, Reason.AS_GOOD, "当天可以值班，请重排或换人补上")
                : unavailable(id);
    }

    private Person person(Alternative alternative) {
        var id = id(alternative.member());
        return switch (alternative.kind()) {
            case DIRECT, TRADED, REARRANGED -> possible(id, alternative);
            case NOT_AVAILABLE -> unavailable(id);
            case ON_DUTY -> impossible(id, Reason.ALREADY_ON_DUTY, team.contains(id) ? "当天已有一班" : "当天另有空位，本来就要值班");
            case PINNED -> impossible(id, Reason.ALREADY_ON_DUTY, "当天已固定另一班");
            case PAST -> impossible(id, Reason.CLOSED, "这一班已经开始或过去，不再变动");
        };
    }

    private Person possible(UUID id, Alternative alternative) {
        var name = names.get(id);
        var text = CostText.of(name, alternative.extraCost(), alternative.directCost());
        var dearer = alternative.extraCost().compareTo(Fraction.ZERO) > 0;
        var reason = duty.isPinned() ? Reason.PINNED : dearer ? Reason.COSTS_MORE : Reason.AS_GOOD;
        return new Person(
                id,
                name,
                loads.getOrDefault(id, 0),
                reason,
                duty.isPinned() ? "这一班已固定给" + names.get(duty.memberId()) + "；如" + text : text,
                alternative.extraCost().toString(),
                alternative.directCost().toString());
    }

    private Person unavailable(UUID id) {
        if (!mayKnow.test(id)) {
            return impossible(id, Reason.UNAVAILABLE, "当天不能值班");
        }
        var busy = part.plan().isBusy(id, duty.date());
        return impossible(
                id,
                busy ? Reason.ALREADY_ON_DUTY : Reason.UNAVAILABLE,
                part.plan().hindrance(id, duty.date()).orElse("当天不能值班"));
    }

    private Person impossible(UUID id, Reason reason, String text) {
        return new Person(id, names.get(id), loads.getOrDefault(id, 0), reason, text, null, null);
    }
}
