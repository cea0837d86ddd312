package org.sanbuzou.taskgroup.survey.backcheck;

/**
 * A part of the frame, as it was at the draw.
 *
 * @param key as in the frame
 * @param name what people call it
 * @param size units in it
 * @param sample units drawn from it: each of its units had the chance sample / size
 */
record Stratum(String key, String name, int size, int sample) {
    String probability() {
        return sample + "/" + size;
    }
}
