package org.sanbuzou.community.spotcheck.sampling;

/**
 * How the records are parted before the draw. There are no strata of party groups: figures by group would be read as a ranking
 * of people, which 国办函〔2026〕12号 forbids.
 */
public enum Stratification {
    /** One stratum, {@code ALL}. */
    NONE,
    /** A stratum for each community, named by its id. */
    COMMUNITY,
    /** {@code FLAGGED} where the server found something to look at in the record, else {@code PLAIN}. */
    FLAGGED
}
