package org.sanbuzou.duty;

/** Share of correct throws among those looked at; a small sample says nothing and has none. */
final class CorrectRate {
    private CorrectRate() {}

    /**
     * Exact, half up to one decimal.
     *
     * @param sampled null where nothing was looked at, as {@code correct}
     * @return as 92.5%, or null
     */
    static String of(Integer sampled, Integer correct, int sampleMinimum) {
        if (sampled == null || correct == null || sampled == 0 || sampled < sampleMinimum) {
            return null;
        }
        long thousandths = (2_000L * correct + sampled) / (2L * sampled);
        return "%d.%d%%".formatted(thousandths / 10, thousandths % 10);
    }
}
