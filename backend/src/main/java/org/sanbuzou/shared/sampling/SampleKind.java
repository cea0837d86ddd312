package org.sanbuzou.shared.sampling;

/** What the amount of a rule counts. */
public enum SampleKind {
    /** Whole percent of every stratum, rounded up. */
    RATE,
    /** Records in all. */
    NUMBER
}
