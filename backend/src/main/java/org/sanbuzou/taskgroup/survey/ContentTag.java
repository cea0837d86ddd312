package org.sanbuzou.taskgroup.survey;

import org.sanbuzou.shared.Sha256;

/** A name for a content: the same content has the same name, and another one has another. */
final class ContentTag {
    private static final int DIGITS = 32;

    private ContentTag() {}

    static String of(byte[] content) {
        return Sha256.of(content).hex().substring(0, DIGITS);
    }
}
