package org.sanbuzou.taskgroup.network;

/**
 * The successor starts {@code lagDays} after the predecessor is finished, or later.
 *
 * @param lagDays workdays between finish and start, 0 or more
 */
public record NetworkDependency(String predecessorId, String successorId, DependencyKind kind, int lagDays) {
    /** Refuses a negative lag with an {@link IllegalArgumentException}. */
    public NetworkDependency {
        if (lagDays < 0) {
            throw new IllegalArgumentException("lagDays of " + predecessorId + "->" + successorId + " is " + lagDays);
        }
    }

    public NetworkDependency(String predecessorId, String successorId, DependencyKind kind) {
        this(predecessorId, successorId, kind, 0);
    }
}
