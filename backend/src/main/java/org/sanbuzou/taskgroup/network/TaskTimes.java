package org.sanbuzou.taskgroup.network;

/**
 * When a task can and must be done, in workdays from 0, the beginning of the whole: a task with start 3 and finish 5
 * takes the fourth and the fifth day.
 *
 * @param latestStart latest start that delays nothing at the end
 * @param slack days by which the task alone may slip; 0 means critical
 */
public record TaskTimes(
        String id, int earliestStart, int earliestFinish, int latestStart, int latestFinish, int slack) {}
