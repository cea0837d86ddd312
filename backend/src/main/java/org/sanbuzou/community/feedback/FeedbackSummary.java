package org.sanbuzou.community.feedback;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What communities said about a period, in the order of their names; numbers only, each of which opens into the feedback. */
record FeedbackSummary(List<OfCommunity> items) {
    /**
     * @param services in the period, those replaced by a correction left out
     * @param feedbacks that touch the period
     */
    record OfCommunity(
            UUID communityId,
            String communityName,
            long services,
            long feedbacks,
            long satisfied,
            long acceptable,
            long dissatisfied,
            long seen,
            long notSeen,
            long unsure) {}

    static FeedbackSummary of(
            Map<UUID, String> names,
            Map<UUID, Long> services,
            List<CommunityFeedbacks.FeedbackCount> feedbacks,
            List<CommunityFeedbacks.AnswerCount> answers) {
        return new FeedbackSummary(names.entrySet().stream()
                .map(name -> new OfCommunity(
                        name.getKey(),
                        name.getValue(),
                        services.getOrDefault(name.getKey(), 0L),
                        all(feedbacks, name.getKey()),
                        said(feedbacks, name.getKey(), Impression.SATISFIED),
                        said(feedbacks, name.getKey(), Impression.ACCEPTABLE),
                        said(feedbacks, name.getKey(), Impression.DISSATISFIED),
                        answered(answers, name.getKey(), RecordAnswer.SEEN),
                        answered(answers, name.getKey(), RecordAnswer.NOT_SEEN),
                        answered(answers, name.getKey(), RecordAnswer.UNSURE)))
                .sorted(Comparator.comparing(OfCommunity::communityName))
                .toList());
    }

    static Set<UUID> communities(Map<UUID, Long> services, List<CommunityFeedbacks.FeedbackCount> feedbacks) {
        var ids = new HashSet<>(services.keySet());
        feedbacks.forEach(row -> ids.add(row.communityId()));
        return ids;
    }

    private static long all(List<CommunityFeedbacks.FeedbackCount> rows, UUID communityId) {
        return rows.stream()
                .filter(row -> row.communityId().equals(communityId))
                .mapToLong(CommunityFeedbacks.FeedbackCount::count)
                .sum();
    }

    private static long said(List<CommunityFeedbacks.FeedbackCount> rows, UUID communityId, Impression impression) {
        return rows.stream()
                .filter(row -> row.communityId().equals(communityId) && row.impression() == impression)
                .mapToLong(CommunityFeedbacks.FeedbackCount::count)
                .sum();
    }

    private static long answered(List<CommunityFeedbacks.AnswerCount> rows, UUID communityId, RecordAnswer answer) {
        return rows.stream()
                .filter(row -> row.communityId().equals(communityId) && row.answer() == answer)
                .mapToLong(CommunityFeedbacks.AnswerCount::count)
                .sum();
    }
}
