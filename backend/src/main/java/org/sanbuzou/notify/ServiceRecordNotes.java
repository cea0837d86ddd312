package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.community.ServiceCorrectionRequested;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.Ids;

/** Tells members which of their service records an officer asks them to look at again; each time anew. */
@ApplicationScoped
class ServiceRecordNotes {
    private final Inbox inbox;

    ServiceRecordNotes(Inbox inbox) {
        this.inbox = inbox;
    }

    void requested(@Observes ServiceCorrectionRequested correction) {
        var day = DayText.of(LocalDate.ofInstant(correction.startedAt(), BranchTime.ZONE));
        inbox.tell(List.of(new Note(
                correction.memberId(),
                NotificationKind.RECORD_TO_CORRECT,
                "有一条服务记录请您更正",
                "您 %s 的服务记录请核对后更正，原来的记录会保留。说明：%s".formatted(day, correction.reason()),
                Subject.other(correction.recordId()),
                "RECORD_TO_CORRECT:" + Ids.next())));
    }
}
