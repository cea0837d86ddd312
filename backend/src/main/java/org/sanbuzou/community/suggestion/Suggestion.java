package org.sanbuzou.community.suggestion;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.security.CurrentUser;

/** What somebody would have otherwise, and what the branch said to it. */
@Entity
class Suggestion extends BranchOwned {
    private UUID memberId;
    private String author;
    private UUID authorId;
    private String content;
    private Instant createdAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    protected Suggestion() {}

    Suggestion(UUID branchId, String content, CurrentUser by, Instant now) {
        super(branchId);
        this.content = content;
        memberId = by.memberId();
        author = by.displayName();
        authorId = by.accountId();
        createdAt = now;
    }

    /** Answering again replaces the answer; the audit keeps the earlier one. */
    void answer(String text, CurrentUser by, Instant now) {
        answer = text;
        answeredBy = by.displayName();
        answeredAt = now;
    }

    String author() {
        return author;
    }

    String content() {
        return content;
    }

    Instant createdAt() {
        return createdAt;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
