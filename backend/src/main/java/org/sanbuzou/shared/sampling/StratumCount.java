package org.sanbuzou.shared.sampling;

/**
 * What was found out about the drawn records of a stratum.
 *
 * @param size records of the stratum in the frame
 * @param open drawn records without an outcome
 */
public record StratumCount(String stratum, int size, int confirmed, int notConfirmed, int unreachable, int open) {
    int reached() {
        return confirmed + notConfirmed;
    }
}
