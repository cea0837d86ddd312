package org.sanbuzou.community.suggestion;

import java.time.Instant;
import java.util.UUID;

record SuggestionView(
        UUID id,
        String author,
        String content,
        Instant createdAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {
    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.id(),
                suggestion.author(),
                suggestion.content(),
                suggestion.createdAt(),
                suggestion.answer(),
                suggestion.answeredBy(),
                suggestion.answeredAt());
    }
}
