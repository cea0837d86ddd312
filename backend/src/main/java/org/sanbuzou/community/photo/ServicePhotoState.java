package org.sanbuzou.community.photo;

/** How far a photo is. */
enum ServicePhotoState {
    RECEIVING,
    KEPT,
    /** No longer shown; its files go next, and then this. */
    REMOVING
}
