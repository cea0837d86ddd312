package org.sanbuzou.community.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ServedRecord;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Secret;

@ApplicationScoped
class FeedbackService {
    private final FeedbackLinks links;
    private final CommunityFeedbacks feedbacks;
    private final RecordFeedbacks answers;
    private final FeedbackForms forms;
    private final CommunityDirectory communities;
    private final ServiceRecordDirectory records;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    FeedbackService(
            FeedbackLinks links,
            CommunityFeedbacks feedbacks,
            RecordFeedbacks answers,
            FeedbackForms forms,
            CommunityDirectory communities,
            ServiceRecordDirectory records,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.links = links;
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.forms = forms;
        this.communities = communities;
        this.records = records;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    /** A link and its secret, which is told only now. */
    record Made(FeedbackLink link, Secret secret) {}

    @Transactional
    Made create(CreateFeedbackLink create) {
        var period = checked(create.period());
        var secret = Secret.next(branch.require());
        var link = new FeedbackLink(secret, period, user, time.now(), create.valid());
        links.persist(link);
        return new Made(link, secret);
    }

    @Transactional
    void revoke(UUID id) {
        links.lock(links.require(id).id()).revoke(time.now());
    }

    @Transactional
    CommunityFeedback give(UUID linkId, GiveFeedback given) {
        var link = links.lock(linkId);
        link.use(time.now());
        return keep(CommunityFeedback.through(link, given.words(), time.today(), time.now()), given.answers());
    }

    @Transactional
    CommunityFeedback enter(EnterFeedback entered) {
        var period = checked(entered.period());
        if (entered.givenOn().isAfter(time.today()) || entered.givenOn().isBefore(period.from())) {
            throw new BadInput("DATE_OUT_OF_RANGE", "givenOn", "反馈日期请填所问时间段开始之后、今天或以前的一天。");
        }
        return keep(
                CommunityFeedback.onSlip(
                        branch.require(), period, entered.words(), entered.givenOn(), user.displayName(), time.now()),
                entered.answers());
    }

    private FeedbackPeriod checked(FeedbackPeriod period) {
        communities.named(period.communityId(), "communityId");
        return period.requireSensible(time.today());
    }

    private CommunityFeedback keep(CommunityFeedback feedback, List<AnswerOnRecord> given) {
        var words = feedback.words();
        if (words.impression() == null && words.comment() == null && given.isEmpty()) {
            throw new BadInput("FEEDBACK_EMPTY", "comment", "还没有填写内容：请选择一项，或写几句话。");
        }
        var byRecord = given.stream()
                .collect(Collectors.toMap(AnswerOnRecord::recordId, AnswerOnRecord::answer, (first, second) -> second));
        var asked = forms.served(feedback.period(), FeedbackForms.MOST_RECORDS).stream()
                .map(ServedRecord::id)
                .collect(Collectors.toSet());
        if (!asked.containsAll(byRecord.keySet())) {
            throw new BadInput("RECORD_UNKNOWN", "records", "有的服务记录不在这份反馈里，请重新打开页面再填。");
        }
        feedbacks.persistAndFlush(feedback);
        byRecord.forEach((recordId, answer) -> answers.persist(new RecordFeedback(feedback, recordId, answer)));
        var seen = byRecord.keySet().stream()
                .filter(id -> byRecord.get(id) == RecordAnswer.SEEN)
                .toList();
        records.acceptCommunityProofs(seen, "社区反馈：确有此事");
        return feedback;
    }
}
