package org.sanbuzou.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestClock;

/** What a member recorded of a shift, and the list of the shift: whichever comes first, the service is counted once. */
@QuarkusTest
class OwnRecordTest {
    private TestActivities activities;
    private String activity;
    private String shift;
    private UUID wang;

    /** From nine to eleven in the morning. */
    @BeforeEach
    void hold() {
        activities = TestActivities.open();
        activity = activities.opened("周末大扫除");
        shift = activities.shift(activity, 1);
        wang = activities.person("王五");
        activities.signUp(wang, shift);
        TestClock.stopAt("2026-03-07T11:00");
    }

    @Test
    void isTakenByTheListInsteadOfASecond() {
        var own = kept("2026-03-07T01:10:00Z", "2026-03-07T02:50:00Z");
        listTakes(true).body("people[0].recordId", is(own.toString()));
        activities.records(wang).body("items.id", contains(own.toString())).body("items[0].status", is("CONFIRMED"));
        activities.save(shift, null).statusCode(200);
        activities
                .records(wang)
                .body("items.status", contains("CORRECTION_REQUESTED"))
                .body("items[0].confirmedBy", nullValue())
                .body("items[0].correctionReason", is("活动名单已改为没有到场。请核对这条记录。"));
    }

    @Test
    void isTakenWhenItOnlyTellsThatItsMemberCameSoonBeforeTheShift() {
        kept("2026-03-07T00:50:00Z", null);
        listTakes(true);
        activities.records(wang).body("items.size()", is(1));
    }

    @Test
    void isNotTakenWhenItTellsThatItsMemberCameLongBeforeTheShift() {
        kept("2026-03-07T00:29:00Z", null);
        listTakes(false);
    }

    @Test
    void isNotTakenWhenItWasOverBeforeTheShift() {
        kept("2026-03-07T00:40:00Z", "2026-03-07T00:55:00Z");
        listTakes(false);
    }

    @Test
    void isNotTakenWhenItIsOfAnotherTime() {
        kept("2026-03-07T04:00:00Z", "2026-03-07T05:00:00Z");
        listTakes(false);
        activities.records(wang).body("items.size()", is(2));
    }

    @Test
    void countsForOneShift() {
        var overlapping = activities.shift(activity, 3, "2026-03-07T02:00:00Z", "2026-03-07T04:00:00Z");
        kept("2026-03-07T02:10:00Z", "2026-03-07T02:50:00Z");
        listTakes(true);
        activities.save(overlapping, null, wang).body("people[0].ownRecord", is(false));
        activities.records(wang).body("items.size()", is(2));
    }

    @Test
    void looksLikeTheOneOfTheListWhateverItsWords() {
        listTakes(false);
        isFlagged(record("2026-03-07T01:10:00Z", "2026-03-07T02:50:00Z", activity), "OVERLAPS", "LOOKS_DUPLICATE");
    }

    @Test
    void looksLikeTheOneOfTheListWhenItOnlyTellsThatItsMemberCame() {
        listTakes(false);
        isFlagged(record("2026-03-07T00:50:00Z", null, activity), "LOOKS_DUPLICATE");
    }

    @Test
    void isAServiceOfItsOwnWhenItIsForSomethingElse() {
        listTakes(false);
        isFlagged(record("2026-03-07T00:50:00Z", null, null));
        isFlagged(record("2026-03-07T03:40:00Z", "2026-03-07T05:00:00Z", activity));
    }

    private ValidatableResponse listTakes(boolean own) {
        return activities.save(shift, null, wang).statusCode(200).body("people[0].ownRecord", is(own));
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

    private UUID kept(String from, String to) {
        var id = UUID.randomUUID();
        put(id, record(from, to, activity));
        return id;
    }

    private void isFlagged(Map<String, Object> record, String... flags) {
        put(UUID.randomUUID(), record).body("flags", flags.length == 0 ? empty() : contains(flags));
    }

    private ValidatableResponse put(UUID id, Map<String, Object> record) {
        return activities
                .branch
                .member(wang)
                .body(record)
                .put(activities.branch.path("/service-records/" + id))
                .then()
                .statusCode(201);
    }
}
