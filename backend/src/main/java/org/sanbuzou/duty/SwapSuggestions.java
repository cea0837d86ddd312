package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.BranchTime;

/** Whom to ask about a duty; a handful of queries, however many colleagues there are. */
@ApplicationScoped
class SwapSuggestions {
    private static final int MOST = 50;
    private static final int MOST_OF_ONE = 3;
    /** How far from the duty another one may be that is offered in return. */
    private static final int DAYS_AROUND = 62;

    private final Exchanges exchanges;
    private final Candidates candidates;
    private final HeldDuties duties;
    private final Rosters rosters;
    private final DutyPosts posts;
    private final Plans plans;
    private final AgreedRules rules;
    private final BranchTime time;

    SwapSuggestions(
            Exchanges exchanges,
            Candidates candidates,
            HeldDuties duties,
            Rosters rosters,
            DutyPosts posts,
            Plans plans,
            AgreedRules rules,
            BranchTime time) {
        this.exchanges = exchanges;
        this.candidates = candidates;
        this.duties = duties;
        this.rosters = rosters;
        this.posts = posts;
        this.plans = plans;
        this.rules = rules;
        this.time = time;
    }

    SwapSuggestionsView about(Duty duty) {
        exchanges.requireSwappable(duty);
        var items = best(search(duty).options()).stream().map(SwapOption::view).toList();
        return new SwapSuggestionsView(rules.isSet(Rule.SWAP_NEEDS_APPROVAL, time.today()), items);
    }

    private SwapSearch search(Duty duty) {
        var period = around(duty.date());
        var held = duties.during(period);
        var open = held.stream().filter(other -> other.isOpen(time.now())).toList();
        var rosterIds = Stream.concat(Stream.of(duty.rosterId()), open.stream().map(HeldDuties.Held::rosterId))
                .collect(Collectors.toSet());
        var fairness = new SwapFairness(rosters.figures(rosterIds), newcomers());
        return new SwapSearch(
                duty, List.copyOf(candidates.during(period.from(), period.to()).values()), held, open, fairness);
    }

    private Period around(LocalDate day) {
        var earliest = day.minusDays(DAYS_AROUND);
        // Duties of the last week still count for the distance between two duties.
        var recent = time.today().minusDays(SwapOption.FAR);
        return new Period(earliest.isBefore(recent) ? recent : earliest, day.plusDays(DAYS_AROUND));
    }

    /** Who joined after a roster was made is measured as the roster's people were; asked for at most once a roster. */
    private java.util.function.BiFunction<UUID, UUID, Fairness.Load> newcomers() {
        Map<UUID, Plan> known = new HashMap<>();
        return (rosterId, memberId) ->
                known.computeIfAbsent(rosterId, this::plan).withoutDuty(memberId);
    }

    private Plan plan(UUID rosterId) {
        var roster = rosters.require(rosterId);
        return plans.of(posts.require(roster.dutyPostId()), roster);
    }

    private static List<SwapOption> best(List<SwapOption> options) {
        var times = new HashMap<UUID, Integer>();
        return options.stream()
                .sorted(SwapOption.BEST_FIRST)
                .filter(option -> times.merge(option.colleague().memberId(), 1, Integer::sum) <= MOST_OF_ONE)
                .limit(MOST)
                .toList();
    }
}
