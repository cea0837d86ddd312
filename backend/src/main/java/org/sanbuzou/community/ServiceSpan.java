package org.sanbuzou.community;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Where one service lies in time, for comparison with others of its member. One that lasts longer than a day counts as a day,
 * so that only services begun in the last day can reach into another.
 */
record ServiceSpan(
        UUID recordId, UUID memberId, UUID communityId, UUID activityId, Instant from, Instant until, String content) {
    /** Two records of the same work that begin this close together are probably one. No official text; our own choice. */
    static final Duration SAME_START = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofDays(1);
    // A service without an end is a moment, as short as the database can tell moments apart.
    private static final Duration MOMENT = Duration.ofNanos(1_000);

    /**
     * Whose services may touch this one: those that begin from {@code from} to {@code until}, both included, and if they begin
     * before {@code near}, end after {@code start}.
     */
    record Reach(UUID memberId, Instant from, Instant near, Instant start, Instant until) {}

    /** @param ahead how far the clock was ahead that told the moments */
    static ServiceSpan of(UUID recordId, ServiceFacts facts, Duration ahead) {
        return of(
                recordId,
                facts.memberId(),
                facts.communityId(),
                facts.activityId(),
                facts.startedAt(),
                facts.endedAt(),
                facts.content(),
                ahead);
    }

    static ServiceSpan of(
            UUID recordId,
            UUID memberId,
            UUID communityId,
            UUID activityId,
            Instant startedAt,
            Instant endedAt,
            String content,
            Duration ahead) {
        var from = startedAt.minus(ahead);
        return new ServiceSpan(
                recordId, memberId, communityId, activityId, from, end(from, endedAt, ahead), comparable(content));
    }

    private static Instant end(Instant from, Instant endedAt, Duration ahead) {
        var latest = from.plus(LONGEST);
        var told = endedAt == null ? from : endedAt.minus(ahead);
        var end = told.isAfter(latest) ? latest : told;
        return end.isAfter(from) ? end : from.plus(MOMENT);
    }

    private static String comparable(String content) {
        return Normalizer.normalize(content, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    boolean overlaps(ServiceSpan other) {
        return memberId.equals(other.memberId) && from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean looksLike(ServiceSpan other) {
        return memberId.equals(other.memberId)
                && communityId.equals(other.communityId)
                && (content.equals(other.content) || isForSameActivity(other))
                && Duration.between(from, other.from).abs().compareTo(SAME_START) <= 0;
    }

    /** The organiser's list and the member's phone call the same work by different words. */
    private boolean isForSameActivity(ServiceSpan other) {
        return activityId != null && activityId.equals(other.activityId);
    }

    Reach reach() {
        var near = from.plus(SAME_START);
        return new Reach(
                memberId, from.minus(LONGEST), from.minus(SAME_START), from, until.isAfter(near) ? until : near);
    }
}
