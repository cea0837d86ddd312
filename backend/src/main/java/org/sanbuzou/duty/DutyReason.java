package org.sanbuzou.duty;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sanbuzou.duty.scheduling.Alternative;
import org.sanbuzou.duty.scheduling.Fraction;
import org.sanbuzou.duty.scheduling.RosterProblem;
import org.sanbuzou.shared.DayText;

/** Why this person, in a sentence or two. */
record DutyReason(OpenPart part, RosterProblem problem, Duty duty, Map<UUID, String> names, Map<UUID, Integer> loads) {

    String closed() {
        var day = DayText.of(duty.date());
        return duty.status() == DutyStatus.CANCELLED || !part.days().contains(duty.date())
                ? day + " 已不是工作日，这一班不用值。"
                : day + " 这一班已经开始或过去，人选不再变动。";
    }

    String empty() {
        int available = (int) available().count();
        return DayText.of(duty.date()) + (available == 0 ? " 没有人可以值班，所以空着。" : " 可以值班的有 " + available + " 人，这一席还空着。");
    }

    /** @param mayKnow whether the caller may know why the person is away */
    String of(List<Alternative> alternatives, boolean mayKnow) {
        var name = names.get(duty.memberId());
        var hindrance = part.plan().hindrance(duty.memberId(), duty.date());
        if (hindrance.isPresent()) {
            var why = mayKnow ? "（" + hindrance.get() + "）" : "";
            return DayText.of(duty.date()) + " " + name + "已不能值班" + why + "，需要换人或重排。";
        }
        if (duty.isPinned()) {
            return "委员已把 " + DayText.of(duty.date()) + " 这一班固定给" + name + "，重排时不动。";
        }
        return DayText.of(duty.date()) + " 可以值班的有 " + available().count() + " 人，" + standing(name)
                + verdict(alternatives);
    }

    private IntStream available() {
        int day = part.days().indexOf(duty.date());
        return IntStream.range(0, problem.members().size())
                .filter(member -> problem.members().get(member).availableDays().get(day));
    }

    private String standing(String name) {
        int own = loads.getOrDefault(duty.memberId(), 0);
        int holder = available()
                .filter(member -> id(member).equals(duty.memberId()))
                .findFirst()
                .orElseThrow();
        boolean fewest = available().allMatch(member -> burden(member).compareTo(burden(holder)) >= 0);
        return name + "本表共 " + own + " 班" + (fewest ? "，是其中负担最轻的之一" : "") + "；";
    }

    private UUID id(int member) {
        return UUID.fromString(problem.members().get(member).id());
    }

    private Fraction burden(int member) {
        var person = problem.members().get(member);
        int duties = loads.getOrDefault(id(member), 0);
        return switch (problem.policy()) {
            case EQUAL -> Fraction.of(duties, 1);
            case PROPORTIONAL ->
                Fraction.of(duties, Math.max(1, person.availableDays().cardinality()));
            case CATCH_UP -> Fraction.of((long) person.priorDuties() + duties, 1);
        };
    }

    private String verdict(List<Alternative> alternatives) {
        var possible = alternatives.stream()
                .filter(alternative -> alternative.kind().isPossible())
                .toList();
        if (possible.isEmpty()) {
            return "当天没有别人可以换。";
        }
        return fairer(possible, Alternative::extraCost, "、其余重排后更均")
                .or(() -> fairer(possible, Alternative::directCost, "就更均"))
                .orElse("换成任何人都不会更均。");
    }

    private Optional<String> fairer(List<Alternative> possible, Function<Alternative, Fraction> cost, String how) {
        return possible.stream()
                .min(Comparator.comparing(cost))
                .filter(best -> cost.apply(best).compareTo(Fraction.ZERO) < 0)
                .map(best ->
                        "换成" + names.get(id(best.member())) + how + "：不均衡度" + CostText.change(cost.apply(best)) + "。");
    }
}
