package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

/** Days in a body that no calendar or database knows are the sender's fault, whichever feature they are for. */
@QuarkusTest
class DaysSentTest {
    private static final List<String> FAR =
            List.of("+999999999-12-31", "-999999999-01-01", "+99999-02-28", "9999-12-31", "0000-01-01");

    private final List<String> statuses = new ArrayList<>();
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @Test
    void areRefusedAndNoFaultOfTheServer() {
        var member = TestMembers.get().register(branch.id(), "王五");
        post("/members", Map.of("name", "甲"), "birthDate", "joinedOn", "fullOn");
        post("/members/" + member + "/absences", Map.of("from", "2026-01-01", "to", "2026-01-02"), "from", "to");
        post("/office-terms", Map.of("memberId", member, "office", "SECRETARY"), "startedOn", "plannedEndOn");
        String post = branch.officer()
                .body(Map.of("name", "甲", "startTime", "12:00", "endTime", "13:00", "seats", 1))
                .post(branch.path("/duty-posts"))
                .path("id");
        var roster = Map.of("dutyPostId", post, "from", "2026-01-01", "to", "2026-01-02", "policy", "EQUAL");
        post("/rosters", roster, "from", "to");
        String community = branch.officer()
                .body(Map.of("name", "翠湖里社区"))
                .post(branch.path("/communities"))
                .path("id");
        var asked = Map.of("communityId", community, "from", "2026-01-01", "to", "2026-01-02", "validDays", 3);
        post("/feedback-links", asked, "from", "to");
        post(
                "/activities",
                Map.of(
                        "name",
                        "甲",
                        "kind",
                        "OTHER",
                        "communityId",
                        community,
                        "startsOn",
                        "2026-01-01",
                        "endsOn",
                        "2026-01-02",
                        "organiserMemberId",
                        member),
                "startsOn",
                "endsOn");
        post(
                "/spot-checks",
                Map.of(
                        "from",
                        "2026-01-01",
                        "to",
                        "2026-01-02",
                        "stratification",
                        "NONE",
                        "sampleKind",
                        "RATE",
                        "sampleAmount",
                        10),
                "from",
                "to");
        put(
                "/members/" + member + "/duty-availability",
                Map.of("blockedWeekdays", List.of()),
                "availableFrom",
                "availableTo",
                "exemptUntil");
        put("/rule-parameters/duty.photosAllowed", Map.of("value", "true", "source", "甲"), "validFrom");
        put(
                "/community-registrations/" + UUID.randomUUID(),
                Map.of("memberId", member, "communityId", community),
                "registeredOn");
        assertThat(statuses).hasSizeGreaterThan(60).allMatch(line -> line.startsWith("4") || line.startsWith("2"));
    }

    private void post(String path, Map<String, ?> body, String... days) {
        send(path, body, days, false);
    }

    private void put(String path, Map<String, ?> body, String... days) {
        send(path, body, days, true);
    }

    private void send(String path, Map<String, ?> body, String[] days, boolean put) {
        for (var day : days) {
            for (var far : FAR) {
                var sent = new HashMap<String, Object>(body);
                sent.put(day, far);
                var caller = branch.admin().header("If-Match", "\"0\"").body(sent);
                var answer = put ? caller.put(branch.path(path)) : caller.post(branch.path(path));
                statuses.add(answer.statusCode() + " " + path + " " + day + " " + far);
            }
        }
    }
}
