package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.ServiceConfirmationWithdrawn;
import org.sanbuzou.community.ServiceCorrectionRequested;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.Ids;

/** Tells members what an officer found about their service records; each time anew. */
@ApplicationScoped
class ServiceRecordNotes {
    private final Inbox inbox;

    ServiceRecordNotes(Inbox inbox) {
        this.inbox = inbox;
    }

    void requested(@Observes ServiceCorrectionRequested correction) {
        tell(
                correction.memberId(),
                correction.recordId(),
                NotificationKind.RECORD_TO_CORRECT,
                "有一条服务记录请您更正",
                "您 %s 的服务记录请核对后更正，原来的记录会保留。说明：%s".formatted(day(correction.startedAt()), correction.reason()));
    }

    void withdrawn(@Observes ServiceConfirmationWithdrawn withdrawal) {
        tell(
                withdrawal.memberId(),
                withdrawal.recordId(),
                NotificationKind.RECORD_UNCONFIRMED,
                "有一条服务记录的确认撤销了",
                "支部撤销了对您 %s 的服务记录的确认，会再核对；您不用做什么。说明：%s".formatted(day(withdrawal.startedAt()), withdrawal.reason()));
    }

    private void tell(UUID memberId, UUID recordId, NotificationKind kind, String title, String text) {
        inbox.tell(List.of(new Note(memberId, kind, title, text, Subject.other(recordId), kind + ":" + Ids.next())));
    }

    private static String day(Instant moment) {
        return DayText.of(LocalDate.ofInstant(moment, BranchTime.ZONE));
    }
}
