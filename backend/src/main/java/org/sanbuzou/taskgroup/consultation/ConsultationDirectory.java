package org.sanbuzou.taskgroup.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.shared.Ids;

/** Minutes for the features above, recorded under the same rules as a person's. */
@ApplicationScoped
public class ConsultationDirectory {
    private final ConsultationService service;

    ConsultationDirectory(ConsultationService service) {
        this.service = service;
    }

    public void record(UUID groupId, WriteConsultation minutes) {
        service.record(groupId, Ids.next(), minutes);
    }
}
