package org.sanbuzou.community.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.sanbuzou.community.ServiceRecordFilter;
import org.sanbuzou.community.ServiceRecordReview;
import org.sanbuzou.community.WaitingRecord;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;

@ApplicationScoped
class BulkConfirmationService {
    static final int MOST = 5_000;

    private final ServiceRecordReview review;

    BulkConfirmationService(ServiceRecordReview review) {
        this.review = review;
    }

    /** All of them or, when anything is not as it was seen, none. */
    @Transactional
    BulkConfirmation confirm(ServiceRecordFilter filter, boolean includeFlagged, SeenRecords seen) {
        var records = records(filter, includeFlagged, seen.receivedUntil());
        var now = SeenRecords.of(seen.receivedUntil(), records);
        if (!now.equals(seen)) {
            throw changed("预览时是 %d 条，现在是 %d 条".formatted(seen.count(), now.count()));
        }
        if (!review.confirm(records)) {
            throw changed("其中有记录刚刚被改动");
        }
        return new BulkConfirmation(records.size(), BulkConfirmationPreview.minutes(records));
    }

    List<WaitingRecord> records(ServiceRecordFilter filter, boolean includeFlagged, Instant receivedUntil) {
        var records = review.waiting(filter, includeFlagged, receivedUntil, MOST + 1);
        if (records.size() > MOST) {
            throw new BadInput("TOO_MANY_RECORDS", "to", "一次最多确认 " + MOST + " 条，请用日期、社区或党员缩小范围。");
        }
        return records;
    }

    private static RuleViolation changed(String what) {
        return new RuleViolation("CHANGED_SINCE_PREVIEW", "预览之后有变化（" + what + "），一条也没有确认。请重新预览。");
    }
}
