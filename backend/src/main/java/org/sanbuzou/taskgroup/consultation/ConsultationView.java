package org.sanbuzou.taskgroup.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record ConsultationView(
        UUID id,
        UUID taskGroupId,
        LocalDate heldOn,
        String place,
        int peoplePresent,
        UUID difficultyId,
        String difficultyTitle,
        String topics,
        String said,
        String agreements,
        List<FollowUpView> followUps,
        String recordedBy,
        int corrections,
        int version)
        implements Versioned {
    static ConsultationView of(Consultation consultation, String difficultyTitle, List<FollowUpView> followUps) {
        return new ConsultationView(
                consultation.id(),
                consultation.taskGroupId(),
                consultation.heldOn(),
                consultation.place(),
                consultation.peoplePresent(),
                consultation.difficultyId(),
                difficultyTitle,
                consultation.topics(),
                consultation.said(),
                consultation.agreements(),
                followUps,
                consultation.recordedBy(),
                consultation.corrections(),
                consultation.version());
    }
}
