package org.sanbuzou.shared.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many records n_h are drawn from each stratum of N_h records. Every stratum first gets l_h = min(minimum, N_h).
 *
 * <ul>
 *   <li>RATE: n_h = max(l_h, ⌈N_h · percent / 100⌉).
 *   <li>NUMBER: what the minima leave of the number, R, goes to the strata in proportion to their room N_h − l_h by largest
 *       remainders (Hamilton's method; equal remainders in order of the key). As R is at most the whole room, a share rounded up
 *       never exceeds the room. Where the minima alone are more than the number, they count.
 * </ul>
 */
public final class Allocation {
    private static final int PERCENT = 100;

    private record Remainder(String stratum, long part) {}

    private Allocation() {}

    /** {@code sizes} by stratum, without empty strata; the answer has the same keys. All arithmetic is exact. */
    public static SortedMap<String, Integer> of(DrawTerms rule, SortedMap<String, Integer> sizes) {
        var drawn = new TreeMap<String, Integer>();
        sizes.forEach((stratum, size) -> drawn.put(stratum, Math.min(rule.minimum(), size)));
        if (rule.kind() == SampleKind.RATE) {
            sizes.forEach((stratum, size) -> drawn.merge(stratum, share(size, rule.amount()), Math::max));
        } else {
            spread(rule.amount(), sizes, drawn);
        }
        return drawn;
    }

    private static int share(int size, int percent) {
        return Math.toIntExact(((long) size * percent + PERCENT - 1) / PERCENT);
    }

    private static void spread(int number, Map<String, Integer> sizes, Map<String, Integer> drawn) {
        long room = total(sizes) - total(drawn);
        long left = Math.min(number - total(drawn), room);
        if (left <= 0) {
            return;
        }
        var remainders = new ArrayList<Remainder>();
        long given = 0;
        for (var stratum : List.copyOf(drawn.keySet())) {
            long part = left * (sizes.get(stratum) - drawn.get(stratum));
            drawn.merge(stratum, Math.toIntExact(part / room), Integer::sum);
            given += part / room;
            remainders.add(new Remainder(stratum, part % room));
        }
        remainders.sort(Comparator.comparingLong(Remainder::part).reversed().thenComparing(Remainder::stratum));
        remainders.stream().limit(left - given).forEach(next -> drawn.merge(next.stratum(), 1, Integer::sum));
    }

    private static long total(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
