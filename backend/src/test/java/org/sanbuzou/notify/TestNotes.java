package org.sanbuzou.notify;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.TestBranch;

/** Notes in the inboxes of a test's branch, and short words for reading them. */
@Unremovable
@ApplicationScoped
class TestNotes {
    private final Inbox inbox;
    private final CurrentBranch current;

    TestNotes(Inbox inbox, CurrentBranch current) {
        this.inbox = inbox;
        this.current = current;
    }

    @ActivateRequestContext
    @Transactional
    void tell(UUID branchId, List<Note> notes) {
        current.enter(branchId);
        inbox.tell(notes);
    }

    /** So many notes, numbered from 1. */
    static void tell(TestBranch branch, UUID memberId, int count) {
        var notes = IntStream.rangeClosed(1, count)
                .mapToObj(i -> note(memberId, "第" + i + "条"))
                .toList();
        Arc.container().instance(TestNotes.class).get().tell(branch.id(), notes);
    }

    static Note note(UUID memberId, String title) {
        return new Note(
                memberId, NotificationKind.ROSTER_TOUCHED, title, "内容", Subject.roster(UUID.randomUUID()), title);
    }

    static ValidatableResponse list(TestBranch branch, UUID memberId) {
        return list(branch, memberId, "");
    }

    static ValidatableResponse list(TestBranch branch, UUID memberId, String query) {
        return branch.member(memberId)
                .get(branch.path("/notifications" + query))
                .then()
                .statusCode(200);
    }

    static List<String> titles(TestBranch branch, UUID memberId) {
        return list(branch, memberId).extract().path("items.title");
    }

    static int unread(TestBranch branch, UUID memberId) {
        return branch.member(memberId)
                .get(branch.path("/notifications/count"))
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }
}
