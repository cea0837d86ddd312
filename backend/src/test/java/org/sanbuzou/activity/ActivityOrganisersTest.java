package org.sanbuzou.activity;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.proof.TestSwitches;

@QuarkusTest
class ActivityOrganisersTest {
    @Test
    void anOrganiserShowsCodesAtTheOwnActivityAndNowhereElse() {
        var activities = TestActivities.open();
        TestSwitches.decide(activities.branch, "QR", true);
        var own = activities.planned("周末大扫除");
        show(activities, activities.organiser, own, 201);
        show(activities, activities.person("党员"), own, 403);
        show(activities, activities.organiser, UUID.randomUUID().toString(), 403);
    }

    private static void show(TestActivities activities, UUID member, String activity, int status) {
        var until = Instant.parse("2026-03-01T03:00:00Z").toString();
        activities
                .branch
                .member(member)
                .body(Map.of("communityId", activities.community, "activityId", activity, "until", until))
                .post(activities.branch.path("/host-sessions"))
                .then()
                .statusCode(is(status));
    }
}
