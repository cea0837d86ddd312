package org.sanbuzou.taskgroup.survey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;

/** What was written is null, and the notes are empty, for those who may not read them. */
record SurveyDisputeView(
        UUID id,
        UUID unitId,
        String unitCode,
        UUID visitId,
        SurveyReason reason,
        String description,
        DisputeStatus status,
        String openedBy,
        Instant openedAt,
        List<Note> notes,
        DisputeOutcome outcome,
        String resolution,
        String resolvedBy,
        Instant resolvedAt) {
    record Note(String text, String by, Instant at) {
        static Note of(SurveyDisputeNote note) {
            return new Note(note.text(), note.notedBy(), note.notedAt());
        }
    }

    static SurveyDisputeView of(
            SurveyDispute dispute, String unitCode, List<SurveyDisputeNote> notes, boolean withTexts) {
        return new SurveyDisputeView(
                dispute.id(),
                dispute.unitId(),
                unitCode,
                dispute.visitId(),
                dispute.reason(),
                withTexts ? dispute.description() : null,
                dispute.status(),
                dispute.openedBy(),
                dispute.openedAt(),
                withTexts ? notes.stream().map(Note::of).toList() : List.of(),
                dispute.outcome(),
                withTexts ? dispute.resolution() : null,
                dispute.resolvedBy(),
                dispute.resolvedAt());
    }
}
