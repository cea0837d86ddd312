package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.DutiesMoved;
import org.sanbuzou.duty.DutyMove;
import org.sanbuzou.duty.RosterVersionKind;
import org.sanbuzou.duty.TestPost;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class RosterNotesTest {
    @Inject
    Event<DutiesMoved> moved;

    @Inject
    CurrentBranch current;

    private TestBranch branch;
    private TestPost post;
    private List<UUID> people;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-02-20T10:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, "午间先锋岗", 1);
        people = TestPost.people(branch, 3);
    }

    @Test
    void tellsEverybodyWithDutiesThatARosterIsPublished() {
        String roster = post.draft("2026-03-02", "2026-03-03");
        assertThat(TestNotes.titles(branch, people.get(0))).isEmpty();
        post.publish(roster).statusCode(200);
        var first = UUID.fromString((String) post.duties(roster).get(0).get("memberId"));
        TestNotes.list(branch, first)
                .body("items.title", contains("3月2日至3月3日值班表已发布"))
                .body("items[0].kind", is("ROSTER_PUBLISHED"))
                .body("items[0].rosterId", is(roster))
                .body("items[0].text", is("午间先锋岗3月2日至3月3日值班表已发布，您有 1 班：3月2日 周一。"));
        var told = people.stream().filter(person -> TestNotes.unread(branch, person) > 0);
        assertThat(told).hasSize(2);
    }

    @Test
    void namesAWholeMonth() {
        post.publish(post.draft("2026-03-01", "2026-03-31")).statusCode(200);
        assertThat(TestNotes.titles(branch, people.get(0))).containsExactly("3月值班表已发布");
        post.publish(post.draft("2027-01-01", "2027-01-31"));
        assertThat(DayList.period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28), LocalDate.of(2026, 12, 1)))
                .isEqualTo("2027年2月");
        assertThat(DayList.period(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 1, 8), LocalDate.of(2026, 12, 1)))
                .isEqualTo("12月7日至2027年1月8日");
    }

    @Test
    void aRosterThatIsRefusedIsToldNobody() {
        String roster = post.draft("2026-03-02", "2026-03-03");
        post.publish(roster).statusCode(200);
        post.publish(roster).statusCode(409);
        assertThat(people.stream().mapToInt(person -> TestNotes.unread(branch, person)))
                .containsOnly(0, 1);
    }

    @Test
    void theStatementsDoNotGrowWithThePeople() {
        TestPost.people(branch, 7);
        var small = post.draft("2026-03-02", "2026-03-06");
        var large = post.draft("2026-04-01", "2026-12-31");
        long few = Statements.during(() -> post.publish(small).statusCode(200));
        long many = Statements.during(() -> post.publish(large).statusCode(200));
        assertThat(many).isLessThanOrEqualTo(few + 1);
    }

    @Test
    void tellsWhoGainedAndWhoLostOnceEach() {
        String roster = post.draft("2026-03-02", "2026-03-06");
        var monday = post.duties(roster).get(0);
        var tuesday = post.duties(roster).get(1);
        fire(
                roster,
                (String) monday.get("dutyPostId"),
                List.of(
                        move(tuesday, people.get(0), people.get(1)),
                        move(monday, people.get(1), people.get(0)),
                        move(post.duties(roster).get(2), null, people.get(0)),
                        move(post.duties(roster).get(3), people.get(2), null)));
        TestNotes.list(branch, people.get(0))
                .body("items.title", contains("您的值班有调整"))
                .body("items[0].kind", is("DUTY_GAINED"))
                .body("items[0].dutyId", is(monday.get("id")))
                .body("items[0].text", is("午间先锋岗：改由您负责 3月2日 周一、3月4日 周三；您不再负责 3月3日 周二。原因：请假。"));
        TestNotes.list(branch, people.get(1)).body("items.kind", contains("DUTY_GAINED"));
        TestNotes.list(branch, people.get(2))
                .body("items.kind", contains("DUTY_LOST"))
                .body("items[0].text", is("午间先锋岗：您不再负责 3月5日 周四。原因：请假。"));
    }

    @Test
    void aLaterChangeIsAnotherNote() {
        String roster = post.draft("2026-03-02", "2026-03-06");
        var duty = post.duties(roster).get(0);
        var there = List.of(move(duty, people.get(0), people.get(1)));
        fire(roster, (String) duty.get("dutyPostId"), there);
        fire(roster, (String) duty.get("dutyPostId"), List.of(move(duty, people.get(1), people.get(0))));
        TestNotes.list(branch, people.get(0)).body("items.kind", contains("DUTY_GAINED", "DUTY_LOST"));
        TestNotes.list(branch, people.get(2)).body("items", empty());
    }

    private static DutyMove move(Map<String, Object> duty, UUID from, UUID to) {
        return new DutyMove(
                UUID.fromString((String) duty.get("id")), LocalDate.parse((String) duty.get("date")), from, to);
    }

    private void fire(String rosterId, String postId, List<DutyMove> moves) {
        QuarkusTransaction.requiringNew().run(() -> {
            current.enter(branch.id());
            moved.fire(new DutiesMoved(
                    branch.id(),
                    UUID.fromString(rosterId),
                    UUID.fromString(postId),
                    RosterVersionKind.REPLANNED,
                    "请假",
                    moves));
        });
    }
}
