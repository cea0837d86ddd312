package org.sanbuzou.community.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;

@ApplicationScoped
class SuggestionService {
    private final Suggestions suggestions;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    SuggestionService(Suggestions suggestions, CurrentBranch branch, CurrentUser user, BranchTime time) {
        this.suggestions = suggestions;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SuggestionView create(WriteSuggestion write) {
        var suggestion = new Suggestion(branch.require(), write.content(), user, time.now());
        suggestions.persistAndFlush(suggestion);
        return SuggestionView.of(suggestion);
    }

    @Transactional
    SuggestionView answer(UUID id, AnswerSuggestion answer) {
        var suggestion = suggestions.require(id);
        suggestion.answer(answer.answer(), user, time.now());
        suggestions.flush();
        return SuggestionView.of(suggestion);
    }
}
