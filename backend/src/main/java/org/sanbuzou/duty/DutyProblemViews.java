package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.Page;

/** Tells of each problem how long it has been handed on; two queries, however many problems. */
@ApplicationScoped
class DutyProblemViews {
    private final DutyPosts posts;
    private final DutyProblems problems;
    private final BranchTime time;

    DutyProblemViews(DutyPosts posts, DutyProblems problems, BranchTime time) {
        this.posts = posts;
        this.problems = problems;
        this.time = time;
    }

    DutyProblemView of(DutyProblem problem) {
        return of(List.of(problem)).get(0);
    }

    List<DutyProblemView> of(List<DutyProblem> all) {
        return of(Page.whole(all)).items();
    }

    Page<DutyProblemView> of(Page<DutyProblem> page) {
        if (page.items().isEmpty()) {
            return Page.whole(List.of());
        }
        var known =
                posts.byId(page.items().stream().map(DutyProblem::dutyPostId).collect(Collectors.toSet()));
        var first = page.items().stream()
                .map(DutyProblem::raisedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var perDay = problems.duties(known.keySet(), first, time.today()).stream()
                .collect(Collectors.groupingBy(
                        DutyProblems.OfDay::dutyPostId,
                        Collectors.toMap(
                                DutyProblems.OfDay::date, DutyProblems.OfDay::duties, (a, b) -> a, TreeMap::new)));
        return page.map(problem -> DutyProblemView.of(
                problem,
                known.get(problem.dutyPostId()),
                passed(problem, perDay.getOrDefault(problem.dutyPostId(), new TreeMap<>()))));
    }

    private int passed(DutyProblem problem, TreeMap<LocalDate, Long> perDay) {
        var until = problem.closedOn() == null ? time.today() : problem.closedOn();
        return perDay.subMap(problem.raisedOn(), false, until, true).values().stream()
                .mapToInt(Long::intValue)
                .sum();
    }
}
