package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.property.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestMoves;
import org.sanbuzou.duty.TestPost;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class CalendarFileResourceTest {
    private static final String NAME = "午间先锋岗，桶前；甲,乙";

    @Inject
    EntityManager entities;

    private TestBranch branch;
    private TestPost post;
    private List<UUID> people;
    private Map<String, Object> monday;
    private UUID me;
    private UUID other;

    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-02-20T10:00");
        branch = TestBranch.open("a");
        post = TestPost.open(branch, NAME, 1);
        people = TestPost.people(branch, 2);
        String roster = post.draft("2026-03-02", "2026-03-03");
        post.publish(roster).statusCode(200);
        monday = post.duties(roster).get(0);
        me = UUID.fromString((String) monday.get("memberId"));
        other = people.stream().filter(person -> !person.equals(me)).findFirst().orElseThrow();
    }

    @Test
    void showsOnesOwnDuties() {
        post.draft("2026-03-09", "2026-03-13");
        var feed = mine();
        assertThat(feed.calendar().getEvents()).hasSize(1);
        var event = feed.event(monday.get("id"));
        assertThat(event.getSummary().getValue()).isEqualTo("党员先锋岗 · " + NAME);
        assertThat(event.getDateStart().getValue().toInstant()).hasToString("2026-03-02T04:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).hasToString("2026-03-02T05:00:00Z");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).hasToString("2026-02-20T02:00:00Z");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getSequence().getValue()).isEqualTo(monday.get("version"));
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void showsEverybodysDutiesWithNames() {
        var feed = TestFeed.of(branch, branch.plain(), "ALL");
        assertThat(feed.calendar().getEvents())
                .extracting(event -> event.getSummary().getValue())
                .hasSize(2)
                .contains("党员先锋岗 · " + NAME + " · " + monday.get("memberName"));
        TestMoves.move(branch, monday.get("id"), null);
        assertThat(feed.event(monday.get("id")).getSummary().getValue()).endsWith(" · 空缺");
    }

    @Test
    void aDutyThatPassedToSomebodyElseIsCancelledAndComesBackWhenRegained() {
        var mine = mine();
        var theirs = TestFeed.of(branch, branch.member(other), "MINE");
        int first = sequence(mine);
        TestClock.stopAt("2026-02-25T10:00");
        TestMoves.move(branch, monday.get("id"), other);
        var gone = mine.event(monday.get("id"));
        assertThat(gone.getStatus()).isEqualTo(Status.cancelled());
        assertThat(sequence(mine)).isGreaterThan(first);
        assertThat(gone.getDateTimeStamp().getValue().toInstant()).hasToString("2026-02-25T02:00:00Z");
        assertThat(theirs.event(monday.get("id")).getStatus()).isEqualTo(Status.confirmed());
        int second = sequence(mine);
        TestMoves.move(branch, monday.get("id"), me);
        assertThat(mine.event(monday.get("id")).getStatus()).isEqualTo(Status.confirmed());
        assertThat(sequence(mine)).isGreaterThan(second);
        assertThat(theirs.event(monday.get("id")).getStatus()).isEqualTo(Status.cancelled());
    }

    @Test
    void aDutyThatIsNoMoreIsCancelledForEverybody() {
        var mine = mine();
        var all = TestFeed.of(branch, branch.officer(), "ALL");
        TestMoves.move(branch, monday.get("id"), null);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update duty set status = 'CANCELLED' where member_id is null and branch_id = :branch")
                .setParameter("branch", branch.id())
                .executeUpdate());
        assertThat(List.of(mine, all))
                .extracting(feed -> feed.event(monday.get("id")).getStatus())
                .containsOnly(Status.cancelled());
    }

    @Test
    void goesBack60Days() {
        var feed = mine();
        TestClock.stopAt("2026-05-01T10:00");
        assertThat(feed.calendar().getEvents()).hasSize(1);
        TestClock.stopAt("2026-05-02T10:00");
        assertThat(feed.calendar().getEvents()).isEmpty();
        assertThat(feed.text()).contains("BEGIN:VTIMEZONE");
    }

    @Test
    void isAFileThatCalendarsUnderstand() {
        var feed = TestFeed.of(branch, branch.plain(), "ALL");
        feed.get().statusCode(200).header("Content-Type", is("text/calendar;charset=utf-8"));
        var calendar = feed.calendar();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("党员先锋岗值班");
        var text = feed.text();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void isSentOnlyWhenItChanged() {
        var feed = mine();
        var first = feed.get().header("Cache-Control", is("private, no-cache")).extract();
        var tag = first.header("ETag");
        TestClock.stopAt("2026-02-21T10:00");
        var again = TestBranch.anonymous().header("If-None-Match", tag).get(feed.path());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
        TestMoves.move(branch, monday.get("id"), other);
        TestBranch.anonymous()
                .header("If-None-Match", tag)
                .get(feed.path())
                .then()
                .statusCode(200);
    }

    @Test
    void notesOnceAnHourThatItIsRead() {
        var feed = mine();
        feed.get();
        assertThat(lastRead()).isEqualTo("2026-02-20T02:00:00Z");
        TestClock.stopAt("2026-02-20T10:59");
        feed.get();
        assertThat(lastRead()).isEqualTo("2026-02-20T02:00:00Z");
        TestClock.stopAt("2026-02-20T11:01");
        feed.get();
        assertThat(lastRead()).isEqualTo("2026-02-20T03:01:00Z");
    }

    @Test
    void takesFiveStatementsWhateverItShows() {
        var mine = mine();
        var all = TestFeed.of(branch, branch.member(me), "ALL");
        post.publish(post.draft("2026-04-01", "2026-12-31")).statusCode(200);
        for (var feed : List.of(mine, all)) {
            feed.get();
            assertThat(Statements.during(feed::get)).isLessThanOrEqualTo(5);
        }
    }

    private TestFeed mine() {
        return TestFeed.of(branch, branch.member(me), "MINE");
    }

    private int sequence(TestFeed feed) {
        VEvent event = feed.event(monday.get("id"));
        return event.getSequence().getValue();
    }

    private String lastRead() {
        return branch.member(me).get(branch.path("/calendar-feeds")).path("items[0].lastReadAt");
    }
}
