package org.sanbuzou.community.spotcheck;

/**
 * A part of the frame, as it was at the draw.
 *
 * @param key as in the frame
 * @param name what people call it
 * @param size records in it
 * @param sample records drawn from it: each of its records had the chance sample / size
 */
record Stratum(String key, String name, int size, int sample) {
    String probability() {
        return sample + "/" + size;
    }
}
