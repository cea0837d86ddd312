package org.sanbuzou.duty.scheduling;

import java.math.BigInteger;
import java.util.TreeMap;

/** Adds many fractions with few different denominators and brings them to one fraction once, at the end. */
final class ExactSum {
    private final TreeMap<Long, BigInteger> numerators = new TreeMap<>();

    void add(long numerator, long denominator) {
        numerators.merge(denominator, BigInteger.valueOf(numerator), BigInteger::add);
    }

    Fraction total() {
        var common = BigInteger.ONE;
        for (var denominator : numerators.keySet()) {
            var divisor = BigInteger.valueOf(denominator);
            common = common.divide(common.gcd(divisor)).multiply(divisor);
        }
        var sum = BigInteger.ZERO;
        for (var term : numerators.entrySet()) {
            sum = sum.add(term.getValue().multiply(common.divide(BigInteger.valueOf(term.getKey()))));
        }
        return new Fraction(sum, common);
    }
}
