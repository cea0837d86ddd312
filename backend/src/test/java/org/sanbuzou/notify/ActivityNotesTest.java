package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.activity.TestActivities;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

/** One seat on Saturday, 7 March 2026, from nine to eleven; two want it. */
@QuarkusTest
class ActivityNotesTest {
    private final ReminderJob job;
    private TestActivities activities;
    private TestBranch branch;
    private String activity;
    private String shift;
    private UUID first;
    private UUID second;

    ActivityNotesTest(ReminderJob job) {
        this.job = job;
    }

    @BeforeEach
    void open() {
        activities = TestActivities.open();
        branch = activities.branch;
        activity = activities.opened("周末大扫除");
        shift = activities.shift(activity, 1);
        List<UUID> people = activities.people(2);
        first = people.get(0);
        second = people.get(1);
        people.forEach(member -> activities.signUp(member, shift).statusCode(200));
    }

    @Test
    void tellsWhoMovesUpAndNobodyElse() {
        activities.withdraw(first, shift);
        TestNotes.list(branch, second)
                .body("items.kind", contains("ACTIVITY_MOVED_UP"))
                .body("items[0].subjectId", is(activity))
                .body("items[0].title", is("候补转为已报名"))
                .body("items[0].text", is("3月7日 周六 09:00–11:00，周末大扫除。有人退出，轮到您了；不能来请在开始前取消，名额会给下一位。"));
        assertThat(TestNotes.titles(branch, first)).isEmpty();
    }

    @Test
    void tellsEachTimeSomebodyMovesUp() {
        activities.withdraw(first, shift);
        activities.withdraw(second, shift);
        activities.signUp(first, shift);
        activities.signUp(second, shift);
        activities.withdraw(first, shift);
        assertThat(TestNotes.titles(branch, second)).containsExactly("候补转为已报名", "候补转为已报名");
    }

    @Test
    void tellsWhatOfficersDidForSomebody() {
        branch.officer().post(branch.path("/activity-shifts/" + shift + "/sign-ups/" + first + "/withdrawal"));
        branch.officer().put(branch.path("/activity-shifts/" + shift + "/sign-ups/" + first));
        TestNotes.list(branch, first)
                .body("items.title", contains("支部为您登记了候补", "支部取消了您的报名"))
                .body("items.kind", everyItem(is("ACTIVITY_CHANGED")));
    }

    @Test
    void tellsOfAnotherTimeButNotOfAnotherNumberOfSeats() {
        activities.changeShift(
                shift, Map.of("startsAt", "2026-03-07T01:00:00Z", "endsAt", "2026-03-07T03:00:00Z", "seats", 2));
        assertThat(TestNotes.titles(branch, first)).isEmpty();
        activities.changeShift(
                shift,
                Map.of(
                        "startsAt", "2026-03-07T23:00:00Z",
                        "endsAt", "2026-03-08T16:30:00Z",
                        "seats", 2,
                        "place", "东门"));
        TestNotes.list(branch, first)
                .body("items.kind", contains("ACTIVITY_CHANGED"))
                .body("items[0].text", is("周末大扫除改在 3月8日 周日 07:00–次日00:30，地点：东门。不能来请在开始前取消。"));
        TestNotes.list(branch, second).body("items.title", contains("活动时间或地点有变化", "候补转为已报名"));
    }

    @Test
    void tellsAllWhoWereToComeThatItIsCancelled() {
        var later = activities.shift(activity, 3);
        activities.signUp(first, later);
        activities.step(activity, "cancellation");
        activities.step(activity, "cancellation");
        for (var member : List.of(first, second)) {
            TestNotes.list(branch, member)
                    .body("items.kind", contains("ACTIVITY_CANCELLED"))
                    .body("items[0].text", is("周末大扫除已取消，不用前往。原因：暴雨"));
        }
    }

    @Test
    void remindsThoseWhoHaveASeatOnTheDayBeforeAndOnce() throws Exception {
        runAt("2026-03-06T08:55");
        assertThat(TestNotes.titles(branch, first)).isEmpty();
        runAt("2026-03-06T09:00");
        AtOnce.run(3, () -> {
            job.remind();
            return null;
        });
        TestNotes.list(branch, first)
                .body("items.kind", contains("ACTIVITY_TOMORROW"))
                .body("items[0].text", is("3月7日 周六 09:00–11:00，周末大扫除（3 号楼前）。"));
        assertThat(TestNotes.titles(branch, second)).isEmpty();
    }

    @Test
    void doesNotRemindOfWhatIsCancelled() {
        activities.step(activity, "cancellation");
        runAt("2026-03-06T10:00");
        assertThat(TestNotes.titles(branch, first)).containsExactly("活动已取消");
    }

    private void runAt(String moment) {
        TestClock.stopAt(moment);
        job.remind();
    }
}
