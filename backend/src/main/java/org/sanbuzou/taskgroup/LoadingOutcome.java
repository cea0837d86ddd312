package org.sanbuzou.taskgroup;

/** What became of a procedure that was to be put into a group. */
public enum LoadingOutcome {
    /** It could be: nothing was written, as it was only to be checked. */
    READY,
    LOADED,
    /** The group holds exactly this procedure already. */
    UNCHANGED,
    /** Something must be put right first; nothing was written. */
    REFUSED
}
