package org.sanbuzou.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestClock;

/** A phone that was without a network sends a record when the list of the shift has made one already. */
@QuarkusTest
class LateOwnRecordTest {
    private TestActivities activities;
    private UUID wang;
    private String activity;

    @BeforeEach
    void saveTheList() {
        activities = TestActivities.open();
        activity = activities.opened("周末大扫除");
        var shift = activities.shift(activity, 1);
        wang = activities.person("王五");
        activities.signUp(wang, shift);
        TestClock.stopAt("2026-03-07T11:00");
        activities.save(shift, null, wang).statusCode(200);
    }

    @Test
    void looksLikeTheOneOfTheListWhateverItsWords() {
        isFlagged(record("2026-03-07T01:10:00Z", "2026-03-07T02:50:00Z", activity), "OVERLAPS", "LOOKS_DUPLICATE");
    }

    @Test
    void looksLikeTheOneOfTheListWhenItOnlyTellsThatItsMemberCame() {
        isFlagged(record("2026-03-07T00:50:00Z", null, activity), "LOOKS_DUPLICATE");
    }

    @Test
    void isAServiceOfItsOwnWhenItIsForSomethingElse() {
        isFlagged(record("2026-03-07T00:50:00Z", null, null));
        isFlagged(record("2026-03-07T03:40:00Z", "2026-03-07T05:00:00Z", activity));
    }

    private Map<String, Object> record(String from, String to, String forActivity) {
        var record = new HashMap<String, Object>(Map.of(
                "memberId",
                wang,
                "communityId",
                activities.community,
                "startedAt",
                from,
                "content",
                "扫楼道",
                "clientSentAt",
                "2026-03-07T03:00:00Z"));
        record.put("endedAt", to);
        record.put("activityId", forActivity);
        return record;
    }

    private void isFlagged(Map<String, Object> record, String... flags) {
        activities
                .branch
                .member(wang)
                .body(record)
                .put(activities.branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201)
                .body("flags", flags.length == 0 ? empty() : contains(flags));
    }
}
