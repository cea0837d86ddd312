package org.sanbuzou.taskgroup.network;

/** What the same days of work would have come to in another network. */
public final class WorkedDays {
    private WorkedDays() {}

    /**
     * Each task takes the days it takes in the schedule and starts no earlier than there, but waits for what the other network
     * makes it wait for.
     *
     * @param other the same tasks in the same order
     * @return workdays until everything is done
     */
    public static int of(Schedule schedule, Network other) {
        int end = 0;
        var finish = new int[other.tasks().size()];
        for (int task : other.order()) {
            int start = schedule.start(task);
            var incoming = other.incoming();
            for (int i = incoming.start(task); i < incoming.end(task); i++) {
                int dependency = incoming.at(i);
                start = Math.max(start, finish[other.from(dependency)] + other.lag(dependency));
            }
            finish[task] = start + schedule.finish(task) - schedule.start(task);
            end = Math.max(end, finish[task]);
        }
        return end;
    }
}
