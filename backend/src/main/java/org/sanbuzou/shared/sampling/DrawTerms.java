package org.sanbuzou.shared.sampling;

/** Everything that decides a draw except the seed and what there is to draw from. */
public interface DrawTerms {
    SampleKind kind();

    /** Percent (1–100) or things, as {@link #kind} says. */
    int amount();

    /** Things drawn at least from every stratum that has so many; from 1, so that each has a chance. */
    int minimum();

    /** The canonical text that a commitment binds: ASCII, each line ended by a line feed (0x0A), the last one too. */
    String text();
}
