package org.sanbuzou.taskgroup.survey;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which people count blocks: 2排 comes before 10排. */
final class NaturalOrder {
    private static final Pattern PARTS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    static final Comparator<String> OF_TEXTS = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        var left = PARTS.split(one);
        var right = PARTS.split(other);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = isNumber(left[i]) && isNumber(right[i])
                    ? new BigInteger(left[i]).compareTo(new BigInteger(right[i]))
                    : left[i].compareTo(right[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches();
    }
}
