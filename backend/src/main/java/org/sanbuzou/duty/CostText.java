package org.sanbuzou.duty;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.sanbuzou.duty.scheduling.Fraction;

/** What a change does to the unevenness of a roster, in words. */
final class CostText {
    private static final MathContext TWO_DIGITS = new MathContext(2);

    private CostText() {}

    static String of(String name, Fraction best, Fraction direct) {
        if (best.equals(direct)) {
            return "换成" + name + (isZero(best) ? "一样均" : "，不均衡度" + change(best));
        }
        var rest = isZero(best) ? "一样均" : "不均衡度" + change(best);
        return "换成" + name + "，其余重排后" + rest + "；只换这一班" + change(direct);
    }

    static String change(Fraction change) {
        if (isZero(change)) {
            return "不变";
        }
        return (change.compareTo(Fraction.ZERO) > 0 ? "增加 " : "减少 ") + amount(change);
    }

    private static boolean isZero(Fraction value) {
        return value.equals(Fraction.ZERO);
    }

    private static String amount(Fraction value) {
        var absolute = value.numerator().abs();
        return value.denominator().equals(BigInteger.ONE)
                ? absolute.toString()
                : "约 "
                        + new BigDecimal(absolute)
                                .divide(new BigDecimal(value.denominator()), TWO_DIGITS)
                                .toPlainString();
    }
}
