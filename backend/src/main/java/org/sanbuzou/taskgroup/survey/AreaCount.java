package org.sanbuzou.taskgroup.survey;

import java.util.UUID;

/**
 * The units of an area by what was found there.
 *
 * @param id of the village or block
 * @param code null for a block
 * @param blocks of a village; 1 for a block
 * @param unassignedBlocks blocks nobody is responsible for
 * @param pairId of a block; null for a village
 */
public record AreaCount(
        UUID id,
        String code,
        String name,
        UUID pairId,
        long blocks,
        long unassignedBlocks,
        long notVisited,
        long notHome,
        long refused,
        long inProgress,
        long done,
        long disputed) {
    /** Of a village. */
    AreaCount(
            UUID id,
            String code,
            String name,
            long blocks,
            long unassignedBlocks,
            long notVisited,
            long notHome,
            long refused,
            long inProgress,
            long done,
            long disputed) {
        this(id, code, name, null, blocks, unassignedBlocks, notVisited, notHome, refused, inProgress, done, disputed);
    }

    public long total() {
        return notVisited + notHome + refused + inProgress + done + disputed;
    }

    /** The two as one area of that name. */
    public AreaCount plus(AreaCount other) {
        return new AreaCount(
                id,
                code,
                name,
                pairId,
                blocks + other.blocks,
                unassignedBlocks + other.unassignedBlocks,
                notVisited + other.notVisited,
                notHome + other.notHome,
                refused + other.refused,
                inProgress + other.inProgress,
                done + other.done,
                disputed + other.disputed);
    }
}
