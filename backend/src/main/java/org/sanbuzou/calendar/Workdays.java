package org.sanbuzou.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * The days worked in a period, in order. Days of {@code unknownYears} are only assumed (Monday to Friday): good enough to draft
 * with, never to publish.
 */
public record Workdays(List<LocalDate> days, SortedSet<Integer> unknownYears) {
    public boolean areKnown() {
        return unknownYears.isEmpty();
    }
}
