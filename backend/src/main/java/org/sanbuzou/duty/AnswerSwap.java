package org.sanbuzou.duty;

import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record AnswerSwap(@PlainText(lines = true) @Size(max = 200) String note) {
    /** What is done in somebody else's name says why. */
    void requireNote() {
        if (note == null) {
            throw new BadInput("NOTE_REQUIRED", "note", "委员代办请写明原因。");
        }
    }
}
