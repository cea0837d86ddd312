package org.sanbuzou.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.Statements;

/** What the community feature asks of activities. */
@QuarkusTest
class ActivityOccasionsTest {
    private final ActivityOccasions occasions;
    private final ActivityOrganisers organisers;
    private final CurrentBranch current;

    ActivityOccasionsTest(ActivityOccasions occasions, ActivityOrganisers organisers, CurrentBranch current) {
        this.occasions = occasions;
        this.organisers = organisers;
        this.current = current;
    }

    @Test
    @ActivateRequestContext
    void areTheShiftsOfAnActivityInOneQuery() {
        var activities = TestActivities.open();
        var busy = UUID.fromString(activities.opened("周末大扫除"));
        activities.shift(busy.toString(), 2);
        activities.shift(busy.toString(), 2, "2026-03-08T01:00:00Z", "2026-03-08T03:00:00Z");
        var anyTime = UUID.fromString(activities.opened("随时"));
        var unknown = UUID.randomUUID();
        current.enter(activities.branch.id());
        assertThat(Statements.during(() -> assertThat(occasions.windows(List.of(busy, anyTime, unknown)))
                        .containsOnlyKeys(busy, anyTime)
                        .containsEntry(anyTime, List.of())
                        .containsEntry(
                                busy,
                                List.of(
                                        window("2026-03-07T01:00:00Z", "2026-03-07T03:00:00Z"),
                                        window("2026-03-08T01:00:00Z", "2026-03-08T03:00:00Z")))))
                .isEqualTo(1);
        assertThat(occasions.windows(List.of())).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void theOrganiserMayShowTheCodeUntilTheActivityIsCancelled() {
        var activities = TestActivities.open();
        var activity = UUID.fromString(activities.opened("周末大扫除"));
        var other = activities.person("王五");
        current.enter(activities.branch.id());
        assertThat(organisers.mayHost(activity, activities.organiser)).isTrue();
        assertThat(organisers.mayHost(activity, other)).isFalse();
        activities.step(activity.toString(), "cancellation").statusCode(200);
        assertThat(organisers.mayHost(activity, activities.organiser)).isFalse();
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }
}
