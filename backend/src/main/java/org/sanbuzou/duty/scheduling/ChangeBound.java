package org.sanbuzou.duty.scheduling;

import java.util.Arrays;

/**
 * What every optimal plan changes at least. For any prices qᵢ, with c = 1 for a duty that the earlier plan does not have and
 * 0 for one that it has, that is
 *
 * <pre>
 * new duties among the required ones
 *   + Σₜ (sum of the smallest values of c + qᵢ among the members optional on t, as many as t has places for them)
 *   + Σᵢ min { −qᵢ·n : n optional duties that leave i a best load }
 * </pre>
 *
 * <p>Required, optional and places are those of {@link OptimalChoices}. Source: as of {@link Certificate}.
 */
final class ChangeBound {
    private final OptimalChoices choices;
    private final long[][] earlier;
    private final int[] prices;

    ChangeBound(OptimalChoices choices, long[][] earlier, int[] prices) {
        this.choices = choices;
        this.earlier = earlier;
        this.prices = prices;
    }

    int value() {
        long sum = 0;
        for (int member = 0; member < prices.length; member++) {
            long price = prices[member];
            sum -= Math.max(price * choices.fewest[member], price * choices.most[member]);
        }
        for (int day = 0; day < earlier.length; day++) {
            for (int word = 0; word < earlier[day].length; word++) {
                sum += Long.bitCount(choices.required[day][word] & ~earlier[day][word]);
            }
            sum += cheapest(day);
        }
        return Math.toIntExact(sum);
    }

    private long cheapest(int day) {
        var costs = new long[prices.length];
        int count = 0;
        for (int member = 0; member < prices.length; member++) {
            if ((choices.optional[day][member >> 6] >> member & 1) == 1) {
                long isNew = ~earlier[day][member >> 6] >> member & 1;
                costs[count++] = isNew + prices[member];
            }
        }
        Arrays.sort(costs, 0, count);
        return Arrays.stream(costs, 0, choices.places[day]).sum();
    }
}
