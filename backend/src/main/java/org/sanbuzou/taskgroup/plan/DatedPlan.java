package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.taskgroup.TaskStatus;
import org.sanbuzou.taskgroup.WorkPlan;
import org.sanbuzou.taskgroup.network.DurationRange;
import org.sanbuzou.taskgroup.network.Network;
import org.sanbuzou.taskgroup.network.Schedule;
import org.sanbuzou.taskgroup.network.Simulation;
import org.sanbuzou.taskgroup.network.TaskProgress;
import org.sanbuzou.taskgroup.network.WorkedDays;

/** A plan of work laid on the days of the work calendar, as things stand today. Nothing of it is stored: it moves by itself. */
final class DatedPlan {
    private final WorkPlan plan;
    private final LocalDate startsOn;
    private final LocalDate today;
    private final WorkdayLine line;
    private final Network network;
    private final List<TaskProgress> progress;
    private final Schedule schedule;
    /** For days before the line begins; rarely needed. */
    private final LongLine longLine;

    private DatedPlan(WorkPlan plan, LocalDate startsOn, LocalDate today, WorkdayLine line, LongLine longLine) {
        this.plan = plan;
        this.startsOn = startsOn;
        this.today = today;
        this.line = line;
        this.longLine = longLine;
        network = plan.network();
        progress = plan.steps().stream().map(this::progress).toList();
        schedule = Schedule.of(network, progress, now());
    }

    /** @param startsOn null where nobody has said when the work begins */
    static DatedPlan of(WorkPlan plan, LocalDate startsOn, LocalDate today, WorkCalendar calendar) {
        var lines = new LongLine(calendar);
        return new DatedPlan(plan, startsOn, today, lines.from(origin(plan, startsOn, today)), lines);
    }

    private static LocalDate origin(WorkPlan plan, LocalDate startsOn, LocalDate today) {
        return plan.steps().stream()
                .flatMap(step -> Stream.of(step.startedOn(), step.finishedOn()))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .filter(first -> startsOn == null || first.isBefore(startsOn))
                .orElse(startsOn == null ? today : startsOn);
    }

    /** The work of the same group after a change, seen on the same day. */
    DatedPlan changed(UnaryOperator<WorkPlan> change) {
        var changed = change.apply(plan);
        var origin = origin(changed, startsOn, today);
        var days = origin.equals(line.origin()) ? line : longLine.from(origin);
        return new DatedPlan(changed, startsOn, today, days, longLine);
    }

    private int now() {
        return line.startOf(today);
    }

    private TaskProgress progress(WorkPlan.Step step) {
        return switch (step.status()) {
            case NOT_STARTED -> new TaskProgress(notBefore(step), TaskProgress.UNKNOWN, TaskProgress.UNKNOWN);
            case IN_PROGRESS -> new TaskProgress(0, startedAt(step, now()), TaskProgress.UNKNOWN);
            case DONE ->
                new TaskProgress(
                        0,
                        startedAt(step, TaskProgress.UNKNOWN),
                        step.finishedOn() == null ? now() : line.endOf(step.finishedOn()));
        };
    }

    private int notBefore(WorkPlan.Step step) {
        int group = startsOn == null ? 0 : line.startOf(startsOn);
        return step.startNotBefore() == null ? group : Math.max(group, line.startOf(step.startNotBefore()));
    }

    private int startedAt(WorkPlan.Step step, int otherwise) {
        return step.startedOn() == null ? otherwise : line.startOf(step.startedOn());
    }

    WorkPlan plan() {
        return plan;
    }

    Network network() {
        return network;
    }

    Schedule schedule() {
        return schedule;
    }

    WorkdayLine line() {
        return line;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate today() {
        return today;
    }

    /** When everything is done; null without tasks, or if it is too far away. */
    LocalDate finish() {
        return plan.steps().isEmpty() ? null : line.endingAt(schedule.days());
    }

    List<Integer> unknownYears() {
        return line.unknownUntil(plan.steps().isEmpty() ? line.origin() : finish());
    }

    /** What really happened, or what is expected; null where neither is known. */
    LocalDate start(int task) {
        var step = plan.steps().get(task);
        if (step.startedOn() != null || step.status() == TaskStatus.DONE) {
            return step.startedOn();
        }
        return step.durationDays() == 0 ? finish(task) : line.startingAt(schedule.start(task));
    }

    LocalDate finish(int task) {
        var step = plan.steps().get(task);
        return step.status() == TaskStatus.DONE ? step.finishedOn() : endingAt(schedule.finish(task), step);
    }

    /** A milestone that waits for its day is not passed on the evening before. */
    private LocalDate endingAt(int moment, WorkPlan.Step step) {
        boolean waits = step.durationDays() == 0
                && step.startNotBefore() != null
                && line.startOf(step.startNotBefore()) == moment;
        return waits ? line.startingAt(moment) : line.endingAt(moment);
    }

    LocalDate latestFinish(int task) {
        return endingAt(schedule.latestFinish(task), plan.steps().get(task));
    }

    LocalDate latestStart(int task) {
        return plan.steps().get(task).durationDays() == 0
                ? latestFinish(task)
                : line.startingAt(schedule.latestStart(task));
    }

    /** Workdays from one day to another, negative if the other is earlier; null if one of them is not known. */
    Integer shift(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        boolean covered = !from.isBefore(line.origin()) && !to.isBefore(line.origin());
        var counted = covered ? line : longLine.get();
        return counted.endOf(to) - counted.endOf(from);
    }

    boolean isDone(int task) {
        return plan.steps().get(task).status() == TaskStatus.DONE;
    }

    long openTasks() {
        return plan.steps().stream()
                .filter(step -> step.status() != TaskStatus.DONE)
                .count();
    }

    Simulation simulate(long seed, int runs) {
        return Simulation.run(
                network,
                progress,
                now(),
                plan.steps().stream().map(DatedPlan::estimate).toList(),
                seed,
                runs);
    }

    static DurationRange estimate(WorkPlan.Step step) {
        return step.lowDays() == null
                ? new DurationRange(step.durationDays(), step.durationDays(), step.durationDays())
                : new DurationRange(step.lowDays(), step.durationDays(), step.highDays());
    }

    /** Workdays until everything is done, had the work still waited for what this decision dropped. */
    int daysWithWaiting(UUID decisionId) {
        return WorkedDays.of(schedule, plan.networkBefore(decisionId));
    }

    /** The same days of work in the plan as it is: more than {@link Schedule#days()} only where something was done too early. */
    int daysAsWorked() {
        return WorkedDays.of(schedule, network);
    }
}
