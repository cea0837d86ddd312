package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.sampling.Allocation;
import org.sanbuzou.shared.sampling.Selection;
import org.sanbuzou.shared.sampling.Stratum;
import org.sanbuzou.taskgroup.survey.FinishedUnit;
import org.sanbuzou.taskgroup.survey.SurveyUnitDirectory;

/** Carries a draw out on the units there are: fixes the frame, allots, selects. The arithmetic is the shared one. */
@ApplicationScoped
class BackCheckDrawing {
    private static final String ALL = "ALL";
    private static final String NO_PAIR = "NO_PAIR";

    private final SurveyUnitDirectory units;
    private final BackCheckFrame frame;

    BackCheckDrawing(SurveyUnitDirectory units, BackCheckFrame frame) {
        this.units = units;
        this.frame = frame;
    }

    void draw(BackCheck check, Act act) {
        var rule = check.rule();
        var until = rule.cutoffOn().plusDays(1).atStartOfDay(BranchTime.ZONE).toInstant();
        var finished = units.finished(check.surveyId(), until);
        var entries = finished.stream()
                .map(unit -> new BackCheckFrame.Entry(unit.id(), key(rule.stratification(), unit)))
                .toList();
        SortedMap<String, Integer> sizes = new TreeMap<>();
        entries.forEach(entry -> sizes.merge(entry.stratum(), 1, Integer::sum));
        var wanted = Allocation.of(rule, sizes);
        var selection = new Selection(check.seed(), wanted);
        entries.forEach(entry -> selection.offer(entry.stratum(), entry.unitId()));
        frame.write(check, entries, selection.drawn());
        var names = finished.stream()
                .collect(Collectors.toMap(
                        unit -> key(rule.stratification(), unit),
                        unit -> name(rule.stratification(), unit),
                        (first, same) -> first));
        check.drawn(Stratum.of(sizes, wanted, names::get), act);
    }

    private static String key(Stratification by, FinishedUnit unit) {
        return switch (by) {
            case NONE -> ALL;
            case VILLAGE -> unit.villageId().toString();
            case PAIR -> unit.pairId() == null ? NO_PAIR : unit.pairId().toString();
        };
    }

    private static String name(Stratification by, FinishedUnit unit) {
        return switch (by) {
            case NONE -> "全部户";
            case VILLAGE -> unit.villageName();
            case PAIR -> unit.pairId() == null ? "没有分工" : unit.pairName();
        };
    }
}
