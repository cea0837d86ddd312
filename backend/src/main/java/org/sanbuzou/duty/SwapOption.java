package org.sanbuzou.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.sanbuzou.duty.scheduling.Fraction;

/**
 * One way to be rid of a duty.
 *
 * @param inReturn the colleague's duty to take for it; null for a cover
 * @param change of the rosters' unevenness, exact
 * @param disliked somebody gets a day that he or she would rather not have
 * @param distance days from the new duties to the nearest other duty of who gets them, at most {@value #FAR}
 * @param shift days between the two duties, 0 for a cover
 */
record SwapOption(
        Candidate colleague, HeldDuties.Held inReturn, Fraction change, boolean disliked, int distance, int shift) {
    /** Days apart that count as no burden. */
    static final int FAR = 7;

    static final Comparator<SwapOption> BEST_FIRST = Comparator.comparing(SwapOption::change)
            .thenComparing(SwapOption::disliked)
            .thenComparing(Comparator.comparing(SwapOption::distance).reversed())
            .thenComparing(SwapOption::shift);

    /** Who and which day stand in fields of their own; the text says only what it would do. */
    SwapSuggestionsView.Item view() {
        return new SwapSuggestionsView.Item(
                inReturn == null ? SwapKind.COVER : SwapKind.SWAP,
                colleague.memberId(),
                colleague.name(),
                inReturn == null ? null : inReturn.id(),
                inReturn == null ? null : inReturn.date(),
                change.toString(),
                effect() + (distance < FAR ? "；与前后的班最近相隔 " + distance + " 天" : "") + (disliked ? "；有人希望避开这个星期几" : "")
                        + "。");
    }

    private String effect() {
        int sign = change.numerator().signum();
        if (sign == 0) {
            return inReturn == null ? "不均衡度不变" : "各人班数不变，公平不受影响";
        }
        return sign < 0 ? "不均衡度减少 " + amount() + "，更均" : "不均衡度增加 " + amount();
    }

    private String amount() {
        var exact = new BigDecimal(change.numerator().abs());
        var rounded = exact.divide(new BigDecimal(change.denominator()), 2, RoundingMode.HALF_UP);
        boolean whole = change.denominator().equals(java.math.BigInteger.ONE);
        return whole
                ? exact.toPlainString()
                : "约 " + rounded.stripTrailingZeros().toPlainString();
    }
}
