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
    private final Duties duties;
    private final BranchTime time;

    DutyProblemViews(DutyPosts posts, Duties duties, BranchTime time) {
        this.posts = posts;
        this.duties = duties;
        this.time = time;
    }

    DutyProblemView of(DutyProblem problem) {
        return of(List.of(problem)).get(0);
    }

    List<DutyProblemView> of(List<DutyProblem> problems) {
        return of(Page.whole(problems)).items();
    }

    Page<DutyProblemView> of(Page<DutyProblem> page) {
        if (page.items().isEmpty()) {
            return page.map(none -> null);
        }
        var known =
                posts.byId(page.items().stream().map(DutyProblem::dutyPostId).collect(Collectors.toSet()));
        var first = page.items().stream()
                .map(DutyProblem::raisedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var perDay = duties.perDay(known.keySet(), first, time.today()).stream()
                .collect(Collectors.groupingBy(
                        Duties.OfDay::dutyPostId,
                        Collectors.toMap(Duties.OfDay::date, Duties.OfDay::duties, (a, b) -> a, TreeMap::new)));
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
