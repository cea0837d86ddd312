package org.sanbuzou.community;

/** Where a record stands with the branch. */
public enum ServiceRecordStatus {
    RECORDED,
    CONFIRMED,
    CORRECTION_REQUESTED,
    /** Another record took its place, or whoever vouched for it took it back; this one is kept. */
    CORRECTED
}
