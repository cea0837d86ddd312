package org.sanbuzou.community;

import java.util.UUID;

/**
 * Where records wait for a commit. All of one member wait in the same line, so that each meets the ones before it: what is
 * found around a record is that of its member.
 */
record IntakeLine(UUID branchId, int number) {
    /** @param lines of a branch */
    static IntakeLine of(UUID branchId, UUID memberId, int lines) {
        return new IntakeLine(branchId, Math.floorMod(memberId.hashCode(), lines));
    }
}
