package org.sanbuzou.notify;

import java.util.UUID;

/**
 * Something to tell a member.
 *
 * @param dedupe a second note with the same one does not reach the same member
 */
record Note(UUID memberId, NotificationKind kind, String title, String text, Subject subject, String dedupe) {
    static final int LONGEST_TEXT = 500;

    Note {
        text = shortened(text);
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
