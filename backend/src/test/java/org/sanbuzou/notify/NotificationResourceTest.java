package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class NotificationResourceTest {
    private TestBranch branch;
    private UUID me;
    private UUID other;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        me = TestMembers.get().register(branch.id(), "甲");
        other = TestMembers.get().register(branch.id(), "乙");
    }

    @Test
    void showsOnesOwnNewestFirstInPages() {
        TestNotes.tell(branch, me, 1);
        TestNotes.tell(branch, me, 1);
        TestNotes.tell(branch, other, 3);
        TestNotes.tell(branch, me, 5);
        var page = TestNotes.list(branch, me, "?limit=3").body("items", hasSize(3));
        String cursor = page.extract().path("nextCursor");
        var rest = TestNotes.list(branch, me, "?limit=3&cursor=" + cursor)
                .body("items", hasSize(2))
                .body("nextCursor", nullValue());
        assertThat(rest.extract().<String>path("items[1].title")).isEqualTo("第1条");
    }

    @Test
    void tellsNothingTwice() throws Exception {
        AtOnce.run(4, () -> {
            TestNotes.tell(branch, me, 20);
            return null;
        });
        assertThat(TestNotes.titles(branch, me)).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void marksOneAsReadOnce() {
        TestNotes.tell(branch, me, 2);
        String id = TestNotes.list(branch, me).extract().path("items[0].id");
        var read = branch.member(me).post(branch.path("/notifications/" + id + "/reading"));
        read.then().statusCode(200).body("readAt", notNullValue());
        branch.member(me)
                .post(branch.path("/notifications/" + id + "/reading"))
                .then()
                .statusCode(200)
                .body("readAt", is(read.<String>path("readAt")));
        assertThat(TestNotes.unread(branch, me)).isOne();
        TestNotes.list(branch, me, "?unread=true").body("items", hasSize(1));
        TestNotes.list(branch, me).body("items", hasSize(2));
    }

    @Test
    void marksAllAsRead() {
        TestNotes.tell(branch, me, 3);
        TestNotes.tell(branch, other, 1);
        for (int i = 0; i < 2; i++) {
            branch.member(me)
                    .post(branch.path("/notifications/reading"))
                    .then()
                    .statusCode(200)
                    .body("unread", is(0));
        }
        TestNotes.list(branch, me, "?unread=true").body("items", empty());
        assertThat(TestNotes.unread(branch, other)).isOne();
    }

    @Test
    void countsNoFurtherThanAHundred() {
        TestNotes.tell(branch, me, 99);
        assertThat(TestNotes.unread(branch, me)).isEqualTo(99);
        TestNotes.tell(branch, me, 150);
        assertThat(TestNotes.unread(branch, me)).isEqualTo(100);
    }

    @Test
    void somebodyElsesDoNotExist() {
        TestNotes.tell(branch, other, 1);
        String id = TestNotes.list(branch, other).extract().path("items[0].id");
        for (var caller : List.of(branch.member(me), branch.officer(), branch.admin())) {
            caller.post(branch.path("/notifications/" + id + "/reading")).then().statusCode(404);
        }
        assertThat(TestNotes.unread(branch, other)).isOne();
    }

    @Test
    void aCallerWhoIsNoMemberHasNone() {
        TestNotes.tell(branch, me, 1);
        branch.officer().get(branch.path("/notifications")).then().body("items", empty());
        branch.officer().get(branch.path("/notifications/count")).then().body("unread", is(0));
        branch.officer()
                .post(branch.path("/notifications/reading"))
                .then()
                .statusCode(200)
                .body("unread", is(0));
        assertThat(TestNotes.unread(branch, me)).isOne();
    }

    @Test
    void aPageIsOneStatementBesidesTheGates() {
        TestNotes.tell(branch, me, 60);
        TestNotes.list(branch, me);
        assertThat(Statements.during(() -> TestNotes.list(branch, me))).isLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> TestNotes.unread(branch, me))).isLessThanOrEqualTo(3);
    }

    @Test
    void aLongTextIsShortenedAndKept() {
        var text = "😀".repeat(600);
        var note = new Note(me, NotificationKind.ROSTER_TOUCHED, "长", text, Subject.roster(me), "long");
        io.quarkus.arc.Arc.container().instance(TestNotes.class).get().tell(branch.id(), List.of(note));
        String kept = TestNotes.list(branch, me).extract().path("items[0].text");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(500);
        assertThat(kept).endsWith("…");
    }
}
