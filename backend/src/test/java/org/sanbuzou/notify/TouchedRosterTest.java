package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestPost;
import org.sanbuzou.identity.TestAccounts;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;
import org.sanbuzou.testing.TestClock;

@QuarkusTest
class TouchedRosterTest {
    @Inject
    ReminderJob job;

    @Inject
    TestAccounts accounts;

    private TestBranch branch;
    private UUID secretary;

    @BeforeEach
    void open() {
        TestClock.stopAt("2026-02-20T10:00");
        branch = TestBranch.open("a");
        secretary = planIn(branch);
    }

    /** A roster of a working week, and a secretary to be told. */
    private static UUID planIn(TestBranch branch) {
        var post = TestPost.open(branch, "午间先锋岗", 1);
        TestPost.people(branch, 3);
        post.publish(post.draft("2026-06-01", "2026-06-30")).statusCode(200);
        var secretary = TestMembers.get().register(branch.id(), "书记");
        branch.officer()
                .body(Map.of("memberId", secretary, "office", "SECRETARY", "startedOn", "2026-01-01"))
                .post(branch.path("/office-terms"))
                .then()
                .statusCode(201);
        return secretary;
    }

    @Test
    void aChangedNoticeNamesTheRostersItTouches() {
        enter("0", List.of(day("2026-06-02", "OFF"), day("2026-06-06", "MAKE_UP")));
        TestNotes.list(branch, secretary)
                .body("items.kind", contains("ROSTER_TOUCHED"))
                .body("items[0].rosterId", notNullValue())
                .body("items[0].text", startsWith("午间先锋岗6月值班表："))
                .body("items[0].text", containsString("6月2日 周二"))
                .body("items[0].text", containsString("6月6日 周六"));
    }

    @Test
    void isToldOnceForEachVersionOfTheNotice() {
        enter("0", List.of(day("2026-06-02", "OFF")));
        job.checkRosters();
        TestClock.stopAt("2026-02-21T10:00");
        job.checkRosters();
        assertThat(TestNotes.titles(branch, secretary)).hasSize(1);
        enter("1", List.of(day("2026-06-02", "OFF"), day("2026-06-03", "OFF")));
        assertThat(TestNotes.titles(branch, secretary)).hasSize(2);
    }

    @Test
    void theOtherBranchesAreToldByTheJob() throws Exception {
        var second = TestBranch.open("b");
        var theirs = planIn(second);
        // A moment of its own: the job remembers which change it has looked at.
        TestClock.stopAt("2026-02-22T10:00");
        enter("0", List.of(day("2026-06-02", "OFF")));
        assertThat(TestNotes.titles(second, theirs)).isEmpty();
        AtOnce.run(2, () -> {
            job.checkRosters();
            return null;
        });
        assertThat(TestNotes.titles(second, theirs)).hasSize(1);
        assertThat(TestNotes.titles(branch, secretary)).hasSize(1);
    }

    @Test
    void reachesThoseWhoseAccountsActAsOfficersAndNobodyElse() {
        var deputy = TestMembers.get().register(branch.id(), "委员");
        var plain = TestMembers.get().register(branch.id(), "普通");
        var account = accounts.openAccount(branch.id(), "deputy", Role.OFFICER, deputy);
        enter("0", List.of(day("2026-06-02", "OFF")));
        TestBranch.anonymous()
                .cookie("sanbuzou_session", accounts.session(branch.id(), account))
                .get(branch.path("/notifications/count"))
                .then()
                .body("unread", is(1));
        assertThat(TestNotes.unread(branch, plain)).isZero();
    }

    private static Map<String, String> day(String date, String kind) {
        return Map.of("date", date, "name", "某节", "kind", kind);
    }

    private void enter(String version, List<Map<String, String>> days) {
        branch.installation()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("noticeUrl", "https://example.org/notice", "days", days))
                .put("/api/v1/work-calendar/2026")
                .then()
                .statusCode(200);
    }
}
