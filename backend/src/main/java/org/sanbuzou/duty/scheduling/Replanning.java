package org.sanbuzou.duty.scheduling;

import java.util.List;

/**
 * A best roster that is as close to an earlier plan as a best roster can be.
 *
 * @param changes duties on open days that the earlier plan does not have
 * @param fewestChanges what every best roster changes at least, computed from {@code changePrices} alone as
 *     {@link ChangeBound} says; equal to {@code changes}
 * @param changePrices one for each of {@link RosterProblem#members()}, in that order
 * @param days every day of either plan with a duty, ascending
 */
public record Replanning(
        RosterSolution solution, int changes, int fewestChanges, List<Integer> changePrices, List<DayChange> days) {
    public Replanning {
        changePrices = List.copyOf(changePrices);
        days = List.copyOf(days);
    }
}
