package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestPost;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class ReminderJobTest {
    @Inject
    ReminderJob job;

    @Inject
    ReminderService service;

    @Inject
    EntityManager entities;

    private TestBranch branch;
    private List<UUID> people;
    private String monday;
    private UUID onDuty;

    /** Monday, 9 March 2026, at noon. */
    @BeforeEach
    void publish() {
        TestClock.stopAt("2026-02-20T10:00");
        branch = TestBranch.open("a");
        var post = TestPost.open(branch, "午间先锋岗", 1);
        people = TestPost.people(branch, 2);
        String roster = post.draft("2026-03-09", "2026-03-09");
        post.publish(roster).statusCode(200);
        monday = (String) post.duties(roster).get(0).get("id");
        onDuty = UUID.fromString((String) post.duties(roster).get(0).get("memberId"));
        change("delete from notification where branch_id = :branch");
    }

    @Test
    void remindsAWeekBeforeADayBeforeAndOnTheMorning() {
        runAt("2026-03-02T08:55");
        assertThat(told(onDuty)).isEmpty();
        runAt("2026-03-02T09:00");
        assertThat(told(onDuty)).containsExactly("一周后值班");
        runAt("2026-03-08T09:03");
        runAt("2026-03-09T07:00");
        TestNotes.list(branch, onDuty)
                .body("items.kind", contains("DUTY_TODAY", "DUTY_TOMORROW", "DUTY_WEEK_AHEAD"))
                .body("items.dutyId", everyItem(is(monday)))
                .body("items[0].text", is("3月9日 周一 12:00–13:00，午间先锋岗。"));
        assertThat(told(other())).isEmpty();
    }

    @Test
    void remindsOnceHoweverOftenItRunsAndOnHoweverManyNodes() throws Exception {
        TestClock.stopAt("2026-03-08T09:00");
        AtOnce.run(4, () -> {
            job.remind();
            return null;
        });
        job.remind();
        assertThat(told(onDuty)).containsExactly("明天值班");
    }

    @Test
    void catchesUpWithWhatIsStillRight() {
        runAt("2026-03-05T14:00");
        assertThat(told(onDuty)).containsExactly("4 天后值班");
        change("delete from notification where branch_id = :branch");
        runAt("2026-03-07T09:00");
        assertThat(told(onDuty)).isEmpty();
        runAt("2026-03-09T11:50");
        assertThat(told(onDuty)).containsExactly("今天值班");
        change("delete from notification where branch_id = :branch");
        runAt("2026-03-09T12:00");
        assertThat(told(onDuty)).isEmpty();
    }

    @Test
    void remindsTheNewcomerOfADutyThatMoved() {
        runAt("2026-03-08T09:00");
        change("update duty set member_id = x'%s' where branch_id = :branch".formatted(hex(other())));
        runAt("2026-03-08T09:05");
        assertThat(told(other())).containsExactly("明天值班");
        runAt("2026-03-09T07:00");
        assertThat(told(onDuty)).containsExactly("明天值班");
        assertThat(told(other())).containsExactly("今天值班", "明天值班");
    }

    @Test
    void remindsOfPlannedDutiesOnly() {
        for (var status : List.of("DRAFT", "DONE", "EXCUSED", "CANCELLED")) {
            change("update duty set status = '%s' where branch_id = :branch".formatted(status));
            runAt("2026-03-08T09:00");
            assertThat(told(onDuty)).as(status).isEmpty();
        }
    }

    @Test
    void goesThroughAllBranches() {
        var second = TestBranch.open("b");
        var post = TestPost.open(second, "晚间先锋岗", 2);
        var both = TestPost.people(second, 2);
        post.publish(post.draft("2026-03-09", "2026-03-09")).statusCode(200);
        runAt("2026-03-09T08:00");
        assertThat(told(onDuty)).containsExactly("今天值班");
        assertThat(both)
                .allSatisfy(member ->
                        assertThat(TestNotes.titles(second, member)).hasSize(2).contains("今天值班"));
    }

    @Test
    void aBranchThatIsRemindedAlreadyCostsTwoStatements() {
        runAt("2026-03-09T08:00");
        assertThat(Statements.during(() -> service.remind(branch.id()))).isEqualTo(2);
        TestClock.stopAt("2026-04-01T08:00");
        assertThat(Statements.during(() -> service.remind(branch.id()))).isEqualTo(1);
    }

    @Test
    void removesWhatWasReadAndIsOlderThan180Days() {
        TestClock.stopAt("2026-03-10T10:00");
        TestNotes.tell(branch, onDuty, 3);
        String read = TestNotes.list(branch, onDuty).extract().path("items[0].id");
        branch.member(onDuty)
                .post(branch.path("/notifications/" + read + "/reading"))
                .then()
                .statusCode(200);
        change("update notification set created_at = created_at - interval 179 day where branch_id = :branch");
        job.removeRead();
        assertThat(told(onDuty)).hasSize(3);
        change("update notification set created_at = created_at - interval 2 day where branch_id = :branch");
        job.removeRead();
        TestNotes.list(branch, onDuty).body("items", hasSize(2)).body("items.id", not(hasItem(read)));
    }

    private void runAt(String moment) {
        TestClock.stopAt(moment);
        job.remind();
    }

    private List<String> told(UUID member) {
        return TestNotes.titles(branch, member);
    }

    private UUID other() {
        return people.stream()
                .filter(person -> !person.equals(onDuty))
                .findFirst()
                .orElseThrow();
    }

    private static String hex(UUID id) {
        return java.util.HexFormat.of().formatHex(Ids.bytes(id));
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter("branch", branch.id())
                .executeUpdate());
    }
}
