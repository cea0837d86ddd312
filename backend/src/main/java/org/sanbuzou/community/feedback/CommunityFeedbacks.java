package org.sanbuzou.community.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Conditions;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class CommunityFeedbacks extends BranchRepository<CommunityFeedback> {
    CommunityFeedbacks() {
        super("社区反馈");
    }

    /** The latest first. Days filter by the period that was asked about; every argument but the page may be null. */
    Page<CommunityFeedback> page(PageRequest request, UUID communityId, LocalDate from, LocalDate to) {
        var conditions = new Conditions()
                .and("period.communityId = :communityId", communityId)
                .and("period.to >= :from", from)
                .and("period.from <= :to", to);
        return page(request, Keyset.newestFirst(), conditions);
    }

    /** One row for each community, impression and number of feedbacks in the period. */
    List<FeedbackCount> impressions(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select period.communityId, impression, count(*) from CommunityFeedback"
                                + " where period.to >= :from and period.from <= :to group by period.communityId, impression",
                        FeedbackCount.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<AnswerCount> answers(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select f.period.communityId, r.answer, count(*) from RecordFeedback r, CommunityFeedback f"
                                + " where f.id = r.feedbackId and f.period.to >= :from and f.period.from <= :to"
                                + " group by f.period.communityId, r.answer",
                        AnswerCount.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    record FeedbackCount(UUID communityId, Impression impression, long count) {}

    record AnswerCount(UUID communityId, RecordAnswer answer, long count) {}
}
