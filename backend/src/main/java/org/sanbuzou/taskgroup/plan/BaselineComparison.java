package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

record BaselineComparison(
        BaselineView baseline,
        LocalDate finishNow,
        Integer shiftDays,
        long later,
        long earlier,
        long unchanged,
        long added,
        long removed,
        List<Row> tasks) {

    record Row(
            UUID taskId,
            String code,
            String name,
            Integer durationDays,
            Integer durationDaysNow,
            LocalDate start,
            LocalDate finish,
            LocalDate startNow,
            LocalDate finishNow,
            Integer shiftDays) {}

    static BaselineComparison of(Baseline kept, DatedPlan plan) {
        var rows = rows(kept, plan);
        return new BaselineComparison(
                kept.view(),
                plan.finish(),
                plan.shift(kept.finish(), plan.finish()),
                shifted(rows, days -> days > 0),
                shifted(rows, days -> days < 0),
                shifted(rows, days -> days == 0),
                rows.stream().filter(row -> row.durationDays() == null).count(),
                rows.stream().filter(row -> row.durationDaysNow() == null).count(),
                rows);
    }

    private static List<Row> rows(Baseline kept, DatedPlan plan) {
        var before = new LinkedHashMap<UUID, KeptTask>();
        kept.tasks().forEach(task -> before.put(task.taskId(), task));
        var rows = new ArrayList<Row>();
        for (var now : KeptTask.of(plan)) {
            var then = before.remove(now.taskId());
            rows.add(then == null ? added(now) : row(then, now, plan));
        }
        before.values().forEach(gone -> rows.add(removed(gone)));
        return rows;
    }

    private static Row row(KeptTask then, KeptTask now, DatedPlan plan) {
        return new Row(
                now.taskId(),
                now.code(),
                now.name(),
                then.durationDays(),
                now.durationDays(),
                then.start(),
                then.finish(),
                now.start(),
                now.finish(),
                plan.shift(then.finish(), now.finish()));
    }

    private static Row added(KeptTask now) {
        return new Row(
                now.taskId(),
                now.code(),
                now.name(),
                null,
                now.durationDays(),
                null,
                null,
                now.start(),
                now.finish(),
                null);
    }

    private static Row removed(KeptTask gone) {
        return new Row(
                gone.taskId(),
                gone.code(),
                gone.name(),
                gone.durationDays(),
                null,
                gone.start(),
                gone.finish(),
                null,
                null,
                null);
    }

    private static long shifted(List<Row> rows, IntPredicate by) {
        return rows.stream()
                .filter(row -> row.shiftDays() != null && by.test(row.shiftDays()))
                .count();
    }
}
