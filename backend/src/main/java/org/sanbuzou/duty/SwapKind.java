package org.sanbuzou.duty;

/** SWAP: two people exchange their duties. COVER: one takes over a duty of the other. */
public enum SwapKind {
    SWAP,
    COVER
}
