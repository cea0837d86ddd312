package org.sanbuzou.taskgroup.network;

/**
 * A task of a network.
 *
 * @param id the caller's own name for the task, unique within a network
 * @param durationDays workdays, 0 or more
 */
public record NetworkTask(String id, int durationDays) {
    /** Refuses a negative duration with an {@link IllegalArgumentException}. */
    public NetworkTask {
        if (durationDays < 0) {
            throw new IllegalArgumentException("durationDays of " + id + " is " + durationDays);
        }
    }
}
