package org.sanbuzou.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.DutyView;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class TodayResourceTest {
    private final LocalDate today = LocalDate.now(BranchTime.ZONE);
    private final TodayFigures figures;
    private final CurrentBranch current;
    private TestBranch branch;

    TodayResourceTest(TodayFigures figures, CurrentBranch current) {
        this.figures = figures;
        this.current = current;
    }

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void leadsAnEmptyBranchThroughItsFirstSteps() {
        today().body("date", is(today.toString()))
                .body("dayKind", is(in(Set.of("WORKDAY", "OFF", "UNKNOWN"))))
                .body("duties", empty())
                .body("unconfirmedRecords", is(0))
                .body("registration", is(Map.of("registered", 0, "inService", 0)))
                .body("termsEnding", empty())
                .body(
                        "steps",
                        is(Map.of(
                                "members", 0,
                                "dutyPosts", 0,
                                "rosters", 0,
                                "publishedRosters", 0,
                                "memberAccounts", 0)));
    }

    @Test
    void countsWhatIsThereAndWhatWaits() {
        var wang = TestMembers.get().register(branch.id(), "王五");
        branch.member(wang);
        var community = post("/communities", Map.of("name", "翠湖里社区"));
        branch.member(wang)
                .body(Map.of("memberId", wang, "communityId", community, "registeredOn", "2026-03-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()));
        var record = record(wang, community);
        record(wang, community);
        branch.officer().post(branch.path("/service-records/" + record + "/confirmation"));
        post("/duty-posts", Map.of("name", "午间岗", "startTime", "12:00", "endTime", "13:00", "seats", 1));
        today().body("unconfirmedRecords", is(1))
                .body("registration", is(Map.of("registered", 1, "inService", 1)))
                .body("steps.members", is(1))
                .body("steps.dutyPosts", is(1))
                .body("steps.memberAccounts", is(1));
    }

    @Test
    @ActivateRequestContext
    void showsTheDutiesOfAWorkdayOnceTheyArePublished() {
        var wang = TestMembers.get().register(branch.id(), "王五");
        var post = post("/duty-posts", Map.of("name", "午间岗", "startTime", "12:00", "endTime", "13:00", "seats", 1));
        var roster = post(
                "/rosters", Map.of("dutyPostId", post, "from", "2026-03-01", "to", "2026-03-31", "policy", "EQUAL"));
        today().body("steps.rosters", is(1)).body("steps.publishedRosters", is(0));
        current.enter(branch.id());
        assertThat(figures.on(LocalDate.of(2026, 3, 2)).duties()).isEmpty();
        branch.officer()
                .post(branch.path("/rosters/" + roster + "/publication"))
                .then()
                .statusCode(200);
        today().body("steps.publishedRosters", is(1));
        assertThat(figures.on(LocalDate.of(2026, 3, 2)).duties())
                .singleElement()
                .returns(wang, DutyView::memberId)
                .returns("王五", DutyView::memberName);
        assertThat(figures.on(LocalDate.of(2026, 3, 1)).duties()).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void tellsWorkdaysFromDaysOffAndFromDaysNobodyKnows() {
        current.enter(branch.id());
        assertThat(figures.on(LocalDate.of(2026, 3, 2)).dayKind()).isEqualTo(TodayView.Kind.WORKDAY);
        assertThat(figures.on(LocalDate.of(2026, 10, 1)).dayKind()).isEqualTo(TodayView.Kind.OFF);
        assertThat(figures.on(LocalDate.of(2199, 3, 1)).dayKind()).isEqualTo(TodayView.Kind.UNKNOWN);
    }

    @Test
    void showsTermsThatEndWithinSixMonths() {
        var soon = TestMembers.get().register(branch.id(), "王五");
        var later = TestMembers.get().register(branch.id(), "赵六");
        appoint(soon, "SECRETARY", today.plusMonths(6));
        appoint(later, "PUBLICITY", today.plusMonths(6).plusDays(1));
        today().body("termsEnding.memberName", contains("王五")).body("termsEnding.office", contains("SECRETARY"));
    }

    @Test
    void needsTheSameStatementsForOneMemberAndForMany() {
        TestMembers.get().register(branch.id(), "王五");
        today();
        long one = Statements.during(this::today);
        for (int i = 0; i < 30; i++) {
            TestMembers.get().register(branch.id(), "党员" + i);
        }
        assertThat(Statements.during(this::today)).isEqualTo(one).isLessThanOrEqualTo(14);
    }

    @Test
    void isForOfficersOnly() {
        var wang = TestMembers.get().register(branch.id(), "王五");
        branch.member(wang).get(branch.path("/today")).then().statusCode(403);
    }

    private void appoint(UUID member, String office, LocalDate dueOn) {
        post(
                "/office-terms",
                Map.of(
                        "memberId",
                        member,
                        "office",
                        office,
                        "startedOn",
                        today.minusYears(2).toString(),
                        "dueOn",
                        dueOn.toString()));
    }

    private UUID record(UUID member, String community) {
        var id = UUID.randomUUID();
        branch.officer()
                .body(Map.of(
                        "memberId", member,
                        "communityId", community,
                        "startedAt", "2026-03-01T01:00:00Z",
                        "content", "值守",
                        "clientSentAt", "2026-03-01T02:00:00Z"))
                .put(branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
        return id;
    }

    private String post(String path, Map<String, ?> body) {
        return branch.officer()
                .body(body)
                .post(branch.path(path))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse today() {
        return branch.officer().get(branch.path("/today")).then().statusCode(200);
    }
}
