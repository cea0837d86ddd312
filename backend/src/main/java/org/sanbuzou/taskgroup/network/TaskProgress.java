package org.sanbuzou.taskgroup.network;

/**
 * How far a task is, in workdays from an agreed beginning. A moment n lies before workday n, so a task that takes workdays 3
 * and 4 starts at 3 and is finished at 5.
 *
 * @param notBefore earliest start that is wanted; 0 for none
 * @param startedAt {@link #UNKNOWN} unless it was begun and the day is known
 * @param finishedAt {@link #UNKNOWN} unless it is done
 */
public record TaskProgress(int notBefore, int startedAt, int finishedAt) {
    public static final int UNKNOWN = -1;
    public static final TaskProgress NONE = new TaskProgress(0, UNKNOWN, UNKNOWN);

    boolean isDone() {
        return finishedAt != UNKNOWN;
    }

    boolean isRunning() {
        return !isDone() && startedAt != UNKNOWN;
    }

    boolean isOpen() {
        return !isDone();
    }
}
