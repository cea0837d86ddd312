package org.sanbuzou.shared.sampling;

import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/**
 * A part of the frame, as it was at the draw.
 *
 * @param key as in the frame
 * @param name what people call it
 * @param size things in it
 * @param sample things drawn from it: each had the chance sample / size
 */
public record Stratum(String key, String name, int size, int sample) {
    /**
     * In order of the keys, which all maps share.
     *
     * @param names what people call the stratum of a key
     */
    public static List<Stratum> of(
            SortedMap<String, Integer> sizes, SortedMap<String, Integer> samples, UnaryOperator<String> names) {
        return sizes.entrySet().stream()
                .map(size -> new Stratum(
                        size.getKey(), names.apply(size.getKey()), size.getValue(), samples.get(size.getKey())))
                .toList();
    }

    public String probability() {
        return sample + "/" + size;
    }
}
