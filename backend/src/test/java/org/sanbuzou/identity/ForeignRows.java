package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.duty.TestPictures;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.TestBranch;

/** A branch with one row of every kind whose id stands in a path. */
final class ForeignRows {
    private final Map<String, String> ids = new HashMap<>();
    private final TestBranch branch;

    ForeignRows(TestBranch branch) {
        this.branch = branch;
        fill();
    }

    /** Of the row that stands for a parameter of a path. */
    String id(String parameter) {
        assertThat(ids).as("an object for every kind of id").containsKey(parameter);
        return ids.get(parameter);
    }

    private void fill() {
        branch.token(List.of("branch:read"));
        ids.put("tokenId", branch.admin().get(branch.path("/api-tokens")).path("items[0].id"));
        ids.put("accountId", branch.admin().get(branch.path("/accounts")).path("items[0].id"));
        made("partyGroupId", "/party-groups", Map.of("name", "甲"));
        made("memberId", "/members", Map.of("name", "甲"));
        made(
                "termId",
                "/office-terms",
                Map.of("memberId", ids.get("memberId"), "office", "SECRETARY", "startedOn", "2026-01-01"));
        made(
                "absenceId",
                "/members/" + ids.get("memberId") + "/absences",
                Map.of("from", "2026-11-01", "to", "2026-11-02"));
        fillDuty();
        fillSwap();
        fillDutyDay();
        fillCommunity();
        fillProofs();
        fillSpotCheck();
        fillNeeds();
        fillActivity();
        fillTasks();
        fillSurvey();
        fillGroup();
        fillNotes();
    }

    private void fillDuty() {
        made("dutyPostId", "/duty-posts", Map.of("name", "甲", "startTime", "12:00", "endTime", "13:00", "seats", 1));
        made(
                "rosterId",
                "/rosters",
                Map.of(
                        "dutyPostId", ids.get("dutyPostId"),
                        "from", "2026-12-01",
                        "to", "2026-12-31",
                        "policy", "EQUAL"));
        ids.put("number", "1");
        ids.put(
                "dutyId",
                branch.officer()
                        .get(branch.path("/rosters/" + ids.get("rosterId") + "/duties"))
                        .path("items[0].id"));
    }

    /** In a year to come, as nothing can be swapped once it has begun. */
    private void fillSwap() {
        int year = LocalDate.now().getYear() + 1;
        branch.installation()
                .body(Map.of("noticeUrl", "https://example.org/notice", "days", List.of()))
                .put("/api/v1/work-calendar/" + year);
        var colleague = branch.officer()
                .body(Map.of("name", "乙"))
                .post(branch.path("/members"))
                .path("id");
        var plan = Map.of(
                "dutyPostId", ids.get("dutyPostId"), "from", year + "-03-01", "to", year + "-03-10", "policy", "EQUAL");
        var roster = "/rosters/"
                + branch.officer().body(plan).post(branch.path("/rosters")).path("id");
        branch.officer().post(branch.path(roster + "/publication")).then().statusCode(200);
        List<String> duties = branch.officer()
                .get(branch.path(roster + "/duties"))
                .path("items.findAll { it.memberId == '" + ids.get("memberId") + "' }.id");
        var ask = Map.of("kind", "COVER", "counterpartMemberId", colleague);
        made("swapRequestId", "/duties/" + duties.get(0) + "/swap-requests", ask);
    }

    /** What is recorded on a duty of a day that has come. */
    private void fillDutyDay() {
        var period = Map.of("from", "2026-03-02", "to", "2026-03-02", "policy", "EQUAL");
        var roster = new HashMap<String, Object>(period);
        roster.put("dutyPostId", ids.get("dutyPostId"));
        var rosters = branch.path("/rosters/");
        String id = branch.officer().body(roster).post(branch.path("/rosters")).path("id");
        branch.officer().post(rosters + id + "/publication").then().statusCode(200);
        var duty = "/duties/" + branch.officer().get(rosters + id + "/duties").path("items[0].id");
        made("problemId", duty + "/problems", Map.of("description", "甲"));
        branch.officer()
                .body(Map.of("value", "true", "validFrom", "2026-01-01", "source", "甲"))
                .put(branch.path("/rule-parameters/duty.photosAllowed"));
        ids.put("photoId", UUID.randomUUID().toString());
        branch.officer()
                .contentType("image/jpeg")
                .body(TestPictures.jpeg(40, 30))
                .put(branch.path(duty + "/photos/" + ids.get("photoId")))
                .then()
                .statusCode(201);
    }

    /** A roster of another month, so that the one above stays a draft. */
    private void fillNotes() {
        var month = Map.of(
                "dutyPostId", ids.get("dutyPostId"), "from", "2026-10-01", "to", "2026-10-31", "policy", "EQUAL");
        String roster =
                branch.officer().body(month).post(branch.path("/rosters")).path("id");
        branch.officer()
                .post(branch.path("/rosters/" + roster + "/publication"))
                .then()
                .statusCode(200);
        var member = branch.member(UUID.fromString(ids.get("memberId")));
        ids.put("notificationId", member.get(branch.path("/notifications")).path("items[0].id"));
        ids.put(
                "feedId",
                branch.admin()
                        .body(Map.of("scope", "ALL"))
                        .post(branch.path("/calendar-feeds"))
                        .path("id"));
    }

    private void fillCommunity() {
        made("communityId", "/communities", Map.of("name", "甲"));
        var whose = Map.of("memberId", ids.get("memberId"), "communityId", ids.get("communityId"));
        var registration = new HashMap<String, Object>(whose);
        registration.put("registeredOn", "2026-01-01");
        put("registrationId", "/community-registrations/", registration);
        var record = new HashMap<String, Object>(whose);
        var now = Instant.now().toString();
        record.putAll(Map.of("startedAt", now, "content", "甲", "clientSentAt", now));
        put("recordId", "/service-records/", record);
        var day = LocalDate.now().toString();
        var link = Map.of("communityId", ids.get("communityId"), "from", day, "to", day);
        made("linkId", "/feedback-links", link);
    }

    private void fillSpotCheck() {
        var today = LocalDate.now(BranchTime.ZONE).toString();
        var rule =
                Map.of("from", today, "to", today, "stratification", "NONE", "sampleKind", "RATE", "sampleAmount", 10);
        made("spotCheckId", "/spot-checks", rule);
    }

    private void fillNeeds() {
        made(
                "needId",
                "/service-needs",
                Map.of("communityId", ids.get("communityId"), "kind", "DEMAND", "title", "甲", "seats", 1));
        var claim = Map.of("memberId", ids.get("memberId"));
        made("claimId", "/service-needs/" + ids.get("needId") + "/claims", claim);
    }

    private void fillProofs() {
        ids.put("kind", "LOCATION");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("switchedOn", true, "reason", "甲"))
                .put(branch.path("/compliance-switches/QR"))
                .then()
                .statusCode(200);
        var until = Instant.now().plus(Duration.ofHours(1)).toString();
        var session = Map.of("communityId", ids.get("communityId"), "until", until);
        made("hostSessionId", "/host-sessions", session);
        made("siteId", "/communities/" + ids.get("communityId") + "/sites", ForeignBodies.SITE);
        made("suggestionId", "/suggestions", Map.of("content", "甲"));
    }

    private void fillActivity() {
        var facts = new HashMap<String, Object>(ForeignBodies.ACTIVITY);
        facts.put("communityId", ids.get("communityId"));
        facts.put("organiserMemberId", ids.get("memberId"));
        made("activityId", "/activities", facts);
        made("shiftId", "/activities/" + ids.get("activityId") + "/shifts", ForeignBodies.SHIFT);
    }

    private void fillTasks() {
        made("taskGroupId", "/task-groups", Map.of("name", "甲"));
        var group = "/task-groups/" + ids.get("taskGroupId");
        made("taskId", group + "/tasks", Map.of("code", "B", "name", "乙", "durationDays", 1));
        var successor = ids.get("taskId");
        made("taskId", group + "/tasks", Map.of("code", "A", "name", "甲", "durationDays", 1));
        made(
                "dependencyId",
                group + "/dependencies",
                Map.of("predecessorId", ids.get("taskId"), "successorId", successor, "kind", "SOFT"));
        fillPlan(group);
        made("procedureTemplateId", "/procedure-templates", Map.of("taskGroupId", ids.get("taskGroupId"), "name", "甲"));
    }

    private void fillPlan(String group) {
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("startsOn", "2026-03-02"))
                .put(branch.path(group + "/plan"))
                .then()
                .statusCode(200);
        made("baselineId", group + "/baselines", Map.of());
        ids.put(
                "decisionId",
                branch.officer()
                        .body(Map.of(
                                "dropDependencyIds", List.of(ids.get("dependencyId")), "reason", "甲", "evidence", "甲"))
                        .post(branch.path(group + "/parallel-decisions"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("decision.id"));
    }

    private void fillGroup() {
        var group = "/task-groups/" + ids.get("taskGroupId");
        var membership = new HashMap<String, Object>(ForeignBodies.GROUP_MEMBER);
        membership.put("memberId", ids.get("memberId"));
        made("membershipId", group + "/members", membership);
        made("difficultyId", group + "/difficulties", Map.of("title", "甲"));
        put("consultationId", group + "/consultations/", ForeignBodies.CONSULTATION);
        ids.put("followUpId", branch.officer().get(branch.path("/follow-ups")).path("items[0].id"));
        ids.put("fileId", UUID.randomUUID().toString());
        branch.officer()
                .contentType("application/octet-stream")
                .body("%PDF-1".getBytes(StandardCharsets.US_ASCII))
                .put(branch.path(group + "/files/" + ids.get("fileId") + "?name=a.pdf"))
                .then()
                .statusCode(201);
    }

    private void fillSurvey() {
        var facts = new HashMap<String, Object>(ForeignBodies.SURVEY);
        facts.put("taskGroupId", ids.get("taskGroupId"));
        made("surveyId", "/surveys", facts);
        var survey = "/surveys/" + ids.get("surveyId");
        branch.officer()
                .contentType("multipart/form-data")
                .multiPart("file", "units.csv", "户编号,村编号\nA-1,V1".getBytes(StandardCharsets.UTF_8))
                .post(branch.path(survey + "/imports"))
                .then()
                .statusCode(200);
        ids.put("unitId", branch.officer().get(branch.path(survey + "/units")).path("items[0].id"));
        ids.put(
                "villageId",
                branch.officer().get(branch.path(survey + "/coverage")).path("villages[0].villageId"));
        put("visitId", survey + "/visits/", visit(ids.get("unitId")));
        var dispute = Map.of("unitId", ids.get("unitId"), "reason", "BOUNDARY", "description", "甲");
        made("disputeId", survey + "/disputes", dispute);
        made("backCheckId", survey + "/back-checks", ForeignBodies.BACK_CHECK);
    }

    private Map<String, Object> visit(Object unitId) {
        var now = Instant.now().toString();
        return Map.of(
                "unitId", unitId,
                "memberId", ids.get("memberId"),
                "visitedAt", now,
                "result", "DONE",
                "clientSentAt", now);
    }

    private void made(String parameter, String path, Object body) {
        ids.put(
                parameter,
                branch.officer()
                        .body(body)
                        .post(branch.path(path))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private void put(String parameter, String path, Object body) {
        ids.put(parameter, UUID.randomUUID().toString());
        branch.officer()
                .body(body)
                .put(branch.path(path + ids.get(parameter)))
                .then()
                .statusCode(201);
    }
}
