package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestPictures;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.testing.Contract;
import org.sanbuzou.testing.Contract.Call;
import org.sanbuzou.testing.TestBranch;

/** Ids of another branch's rows, used below one's own branch, in every operation of the contract that takes an id. */
@QuarkusTest
class ForeignIdsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    /** Ids that the caller makes: the same id in another branch is another record. */
    private static final Set<String> MADE_BY_CALLER = Set.of("putServiceRecord", "putCommunityRegistration");

    private final Map<String, String> ids = new HashMap<>();

    @Test
    void findNothing() {
        var foreign = TestBranch.open("foreign");
        fill(foreign);
        var own = TestBranch.open("own");
        var entered = new ArrayList<String>();
        for (var call : Contract.operations()) {
            if (takesAnId(call)) {
                int status = send(own.admin(), call, own).statusCode();
                assertThat(status).as(call.operation().getOperationId()).isEqualTo(404);
                entered.add(call.operation().getOperationId());
            }
        }
        assertThat(entered).hasSizeGreaterThan(30);
    }

    private static boolean takesAnId(Call call) {
        return call.path().matches(".*\\{branchId}/.*\\{\\w+}.*")
                && !call.path().contains("{code}")
                && !call.path().contains("/compliance-switches/")
                && !MADE_BY_CALLER.contains(call.operation().getOperationId());
    }

    private io.restassured.response.Response send(RequestSpecification caller, Call call, TestBranch own) {
        var path = PARAMETER
                .matcher(call.path())
                .replaceAll(
                        match -> match.group(1).equals("branchId") ? own.id().toString() : id(match.group(1)));
        var content = call.operation().getRequestBody();
        if (content != null && content.getContent().containsKey("multipart/form-data")) {
            caller.contentType("multipart/form-data").multiPart("file", "甲.xml", "甲".getBytes(StandardCharsets.UTF_8));
        } else if (!call.method().equals("GET")) {
            caller.header("If-Match", "\"0\"")
                    .body(BODIES.getOrDefault(call.operation().getOperationId(), Map.of()));
        }
        return caller.request(Method.valueOf(call.method()), "/api/v1" + path);
    }

    private String id(String parameter) {
        assertThat(ids).as("an object for every kind of id").containsKey(parameter);
        return ids.get(parameter);
    }

    private static final Map<String, ?> SITE =
            Map.of("name", "甲", "latitude", 39.7, "longitude", 116.3, "datum", "WGS84", "radiusMeters", 300);
    private static final Map<String, ?> ACTIVITY = Map.of(
            "name", "甲",
            "kind", "OTHER",
            "communityId", UUID.randomUUID(),
            "startsOn", "2026-01-01",
            "endsOn", "2026-12-31",
            "organiserMemberId", UUID.randomUUID());
    private static final Map<String, ?> SHIFT =
            Map.of("startsAt", "2026-11-01T01:00:00Z", "endsAt", "2026-11-01T02:00:00Z", "seats", 1);

    private static final Map<String, ?> SURVEY = Map.of(
            "taskGroupId", UUID.randomUUID(),
            "name", "甲",
            "from", "2026-01-01",
            "to", "2026-12-31",
            "thresholdPercent", 80);
    private static final Map<String, ?> BACK_CHECK = Map.of(
            "cutoffOn",
            LocalDate.now(BranchTime.ZONE).toString(),
            "stratification",
            "NONE",
            "sampleKind",
            "RATE",
            "sampleAmount",
            10);
    private static final Map<String, ?> GROUP_MEMBER =
            Map.of("memberId", UUID.randomUUID(), "role", "MEMBER", "joinedOn", "2026-01-01");
    private static final Map<String, ?> CONSULTATION = Map.of(
            "heldOn", "2026-01-01",
            "place", "甲",
            "peoplePresent", 1,
            "topics", "甲",
            "said", "甲",
            "followUps", List.of(Map.of("what", "甲", "dueOn", "2026-01-01")));

    /** Bodies that would be accepted if the id were known. */
    private static final Map<String, Map<String, ?>> BODIES = Map.ofEntries(
            Map.entry("updateAccount", Map.of("displayName", "甲", "roles", List.of("MEMBER"), "disabled", false)),
            Map.entry("withdrawServiceRecordConfirmation", Map.of("reason", "甲")),
            Map.entry("updatePartyGroup", Map.of("name", "甲")),
            Map.entry("endOfficeTerm", Map.of("endedOn", "2026-11-01")),
            Map.entry("updateMember", Map.of("name", "甲")),
            Map.entry("createAbsence", Map.of("from", "2026-11-01", "to", "2026-11-02")),
            Map.entry("setDutyAvailability", Map.of("blockedWeekdays", List.of())),
            Map.entry("updateDutyPost", Map.of("name", "甲", "startTime", "12:00", "endTime", "13:00", "seats", 1)),
            Map.entry("assignDuty", Map.of("memberId", UUID.randomUUID())),
            Map.entry("requestSwap", Map.of("kind", "COVER", "counterpartMemberId", UUID.randomUUID())),
            Map.entry("previewReplanning", Map.of("pins", List.of())),
            Map.entry("replanRoster", Map.of("pins", List.of(), "fingerprint", "甲")),
            Map.entry("setDutyOutcome", Map.of("status", "DONE")),
            Map.entry("putInspection", Map.of("bins", List.of())),
            Map.entry("putHandover", Map.of("note", "甲")),
            Map.entry("raiseDutyProblem", Map.of("description", "甲")),
            Map.entry("updateCommunity", Map.of("name", "甲")),
            Map.entry("endCommunityRegistration", Map.of("endedOn", "2026-11-01")),
            Map.entry("requestServiceRecordCorrection", Map.of("reason", "甲")),
            Map.entry("grantConsent", Map.of("textVersion", 1)),
            Map.entry("createCommunitySite", SITE),
            Map.entry("updateCommunitySite", SITE),
            Map.entry("answerSuggestion", Map.of("answer", "甲")),
            Map.entry("putServicePhoto", Map.of("bytes", 1, "sha256", "0".repeat(64))),
            Map.entry("cancelSpotCheck", Map.of("reason", "甲")),
            Map.entry("setSpotCheckOutcome", Map.of("verdict", "CONFIRMED")),
            Map.entry(
                    "updateServiceNeed",
                    Map.of("communityId", UUID.randomUUID(), "kind", "DEMAND", "title", "甲", "seats", 1)),
            Map.entry("closeServiceNeed", Map.of("outcome", "FULFILLED")),
            Map.entry("claimServiceNeed", Map.of("memberId", UUID.randomUUID())),
            Map.entry("setServicePreferences", Map.of("otherCommunities", true)),
            Map.entry("updateActivity", ACTIVITY),
            Map.entry("cancelActivity", Map.of("reason", "甲")),
            Map.entry("createActivityShift", SHIFT),
            Map.entry("updateActivityShift", SHIFT),
            Map.entry(
                    "createActivityShiftSeries",
                    Map.of(
                            "from",
                            "2026-11-01",
                            "to",
                            "2026-11-02",
                            "windows",
                            List.of(Map.of("from", "08:00", "to", "12:00")),
                            "seats",
                            1)),
            Map.entry("saveActivityAttendance", Map.of("people", List.of())),
            Map.entry("updateSurvey", SURVEY),
            Map.entry(
                    "createSurveyPair",
                    Map.of("firstMemberId", UUID.randomUUID(), "secondMemberId", UUID.randomUUID())),
            Map.entry("assignSurveyBlocks", Map.of("blockIds", List.of(UUID.randomUUID()))),
            Map.entry(
                    "putSurveyVisit",
                    Map.of(
                            "unitId", UUID.randomUUID(),
                            "memberId", UUID.randomUUID(),
                            "visitedAt", "2026-11-01T00:00:00Z",
                            "result", "DONE",
                            "clientSentAt", "2026-11-01T00:00:00Z")),
            Map.entry(
                    "openSurveyDispute", Map.of("unitId", UUID.randomUUID(), "reason", "BOUNDARY", "description", "甲")),
            Map.entry("addSurveyDisputeNote", Map.of("text", "甲")),
            Map.entry("resolveSurveyDispute", Map.of("outcome", "SETTLED", "resolution", "甲")),
            Map.entry("createBackCheck", BACK_CHECK),
            Map.entry("cancelBackCheck", Map.of("reason", "甲")),
            Map.entry("setBackCheckOutcome", Map.of("verdict", "CONFIRMED", "checkedByMemberId", UUID.randomUUID())),
            Map.entry("updateTaskGroup", Map.of("name", "甲")),
            Map.entry("addGroupMember", GROUP_MEMBER),
            Map.entry("updateGroupMember", GROUP_MEMBER),
            Map.entry("openDifficulty", Map.of("title", "甲")),
            Map.entry("updateDifficulty", Map.of("title", "甲")),
            Map.entry("takeDifficultyStep", Map.of("kind", "ANALYSIS", "text", "甲")),
            Map.entry("putConsultation", CONSULTATION),
            Map.entry("reportFollowUp", Map.of("done", true)),
            Map.entry("createTask", Map.of("code", "Z", "name", "甲", "durationDays", 1)),
            Map.entry("updateTask", Map.of("code", "Z", "name", "甲", "durationDays", 1)),
            Map.entry("reportTaskProgress", Map.of("status", "DONE")),
            Map.entry("updateDependency", Map.of("kind", "HARD")),
            Map.entry("setPlanStart", Map.of()),
            Map.entry("applyPlanChange", Map.of("fingerprint", "甲")),
            Map.entry(
                    "decideParallel",
                    Map.of("dropDependencyIds", List.of(UUID.randomUUID()), "reason", "甲", "evidence", "甲")),
            Map.entry("withdrawParallelDecision", Map.of("reason", "甲")),
            Map.entry(
                    "createDependency",
                    Map.of("predecessorId", UUID.randomUUID(), "successorId", UUID.randomUUID(), "kind", "HARD")),
            Map.entry("updateProcedureTemplate", Map.of("name", "甲")),
            Map.entry("startFromTemplate", Map.of("procedureTemplateId", UUID.randomUUID())),
            Map.entry(
                    "importProcedure", Map.of("steps", List.of(Map.of("code", "Z", "name", "甲", "durationDays", 1)))));

    private void fill(TestBranch branch) {
        branch.token(List.of("branch:read"));
        ids.put("tokenId", branch.admin().get(branch.path("/api-tokens")).path("items[0].id"));
        ids.put("accountId", branch.admin().get(branch.path("/accounts")).path("items[0].id"));
        made(branch, "partyGroupId", "/party-groups", Map.of("name", "甲"));
        made(branch, "memberId", "/members", Map.of("name", "甲"));
        made(
                branch,
                "termId",
                "/office-terms",
                Map.of("memberId", ids.get("memberId"), "office", "SECRETARY", "startedOn", "2026-01-01"));
        made(
                branch,
                "absenceId",
                "/members/" + ids.get("memberId") + "/absences",
                Map.of("from", "2026-11-01", "to", "2026-11-02"));
        fillDuty(branch);
        fillSwap(branch);
        fillDutyDay(branch);
        fillCommunity(branch);
        fillProofs(branch);
        fillSpotCheck(branch);
        fillNeeds(branch);
        fillActivity(branch);
        fillTasks(branch);
        fillSurvey(branch);
        fillGroup(branch);
        fillNotes(branch);
    }

    private void fillDuty(TestBranch branch) {
        made(
                branch,
                "dutyPostId",
                "/duty-posts",
                Map.of("name", "甲", "startTime", "12:00", "endTime", "13:00", "seats", 1));
        made(
                branch,
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
    private void fillSwap(TestBranch branch) {
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
        made(branch, "swapRequestId", "/duties/" + duties.get(0) + "/swap-requests", ask);
    }

    /** What is recorded on a duty of a day that has come. */
    private void fillDutyDay(TestBranch branch) {
        var period = Map.of("from", "2026-03-02", "to", "2026-03-02", "policy", "EQUAL");
        var roster = new HashMap<String, Object>(period);
        roster.put("dutyPostId", ids.get("dutyPostId"));
        var rosters = branch.path("/rosters/");
        String id = branch.officer().body(roster).post(branch.path("/rosters")).path("id");
        branch.officer().post(rosters + id + "/publication").then().statusCode(200);
        var duty = "/duties/" + branch.officer().get(rosters + id + "/duties").path("items[0].id");
        made(branch, "problemId", duty + "/problems", Map.of("description", "甲"));
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
    private void fillNotes(TestBranch branch) {
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

    private void fillCommunity(TestBranch branch) {
        made(branch, "communityId", "/communities", Map.of("name", "甲"));
        var whose = Map.of("memberId", ids.get("memberId"), "communityId", ids.get("communityId"));
        var registration = new HashMap<String, Object>(whose);
        registration.put("registeredOn", "2026-01-01");
        put(branch, "registrationId", "/community-registrations/", registration);
        var record = new HashMap<String, Object>(whose);
        var now = Instant.now().toString();
        record.putAll(Map.of("startedAt", now, "content", "甲", "clientSentAt", now));
        put(branch, "recordId", "/service-records/", record);
        var day = LocalDate.now().toString();
        var link = Map.of("communityId", ids.get("communityId"), "from", day, "to", day);
        made(branch, "linkId", "/feedback-links", link);
    }

    private void fillSpotCheck(TestBranch branch) {
        var today = LocalDate.now(BranchTime.ZONE).toString();
        var rule =
                Map.of("from", today, "to", today, "stratification", "NONE", "sampleKind", "RATE", "sampleAmount", 10);
        made(branch, "spotCheckId", "/spot-checks", rule);
    }

    private void fillNeeds(TestBranch branch) {
        made(
                branch,
                "needId",
                "/service-needs",
                Map.of("communityId", ids.get("communityId"), "kind", "DEMAND", "title", "甲", "seats", 1));
        var claim = Map.of("memberId", ids.get("memberId"));
        made(branch, "claimId", "/service-needs/" + ids.get("needId") + "/claims", claim);
    }

    private void fillProofs(TestBranch branch) {
        ids.put("kind", "LOCATION");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("switchedOn", true, "reason", "甲"))
                .put(branch.path("/compliance-switches/QR"))
                .then()
                .statusCode(200);
        var until = Instant.now().plus(Duration.ofHours(1)).toString();
        var session = Map.of("communityId", ids.get("communityId"), "until", until);
        made(branch, "hostSessionId", "/host-sessions", session);
        made(branch, "siteId", "/communities/" + ids.get("communityId") + "/sites", SITE);
        made(branch, "suggestionId", "/suggestions", Map.of("content", "甲"));
    }

    private void fillActivity(TestBranch branch) {
        var facts = new HashMap<String, Object>(ACTIVITY);
        facts.put("communityId", ids.get("communityId"));
        facts.put("organiserMemberId", ids.get("memberId"));
        made(branch, "activityId", "/activities", facts);
        made(branch, "shiftId", "/activities/" + ids.get("activityId") + "/shifts", SHIFT);
    }

    private void fillTasks(TestBranch branch) {
        made(branch, "taskGroupId", "/task-groups", Map.of("name", "甲"));
        var group = "/task-groups/" + ids.get("taskGroupId");
        made(branch, "taskId", group + "/tasks", Map.of("code", "B", "name", "乙", "durationDays", 1));
        var successor = ids.get("taskId");
        made(branch, "taskId", group + "/tasks", Map.of("code", "A", "name", "甲", "durationDays", 1));
        made(
                branch,
                "dependencyId",
                group + "/dependencies",
                Map.of("predecessorId", ids.get("taskId"), "successorId", successor, "kind", "SOFT"));
        fillPlan(branch, group);
        made(
                branch,
                "procedureTemplateId",
                "/procedure-templates",
                Map.of("taskGroupId", ids.get("taskGroupId"), "name", "甲"));
    }

    private void fillPlan(TestBranch branch, String group) {
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("startsOn", "2026-03-02"))
                .put(branch.path(group + "/plan"))
                .then()
                .statusCode(200);
        made(branch, "baselineId", group + "/baselines", Map.of());
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

    private void fillGroup(TestBranch branch) {
        var group = "/task-groups/" + ids.get("taskGroupId");
        var membership = new HashMap<String, Object>(GROUP_MEMBER);
        membership.put("memberId", ids.get("memberId"));
        made(branch, "membershipId", group + "/members", membership);
        made(branch, "difficultyId", group + "/difficulties", Map.of("title", "甲"));
        put(branch, "consultationId", group + "/consultations/", CONSULTATION);
        ids.put("followUpId", branch.officer().get(branch.path("/follow-ups")).path("items[0].id"));
        ids.put("fileId", UUID.randomUUID().toString());
        branch.officer()
                .contentType("application/octet-stream")
                .body("%PDF-1".getBytes(StandardCharsets.US_ASCII))
                .put(branch.path(group + "/files/" + ids.get("fileId") + "?name=a.pdf"))
                .then()
                .statusCode(201);
    }

    private void fillSurvey(TestBranch branch) {
        var facts = new HashMap<String, Object>(SURVEY);
        facts.put("taskGroupId", ids.get("taskGroupId"));
        made(branch, "surveyId", "/surveys", facts);
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
        put(branch, "visitId", survey + "/visits/", visit(ids.get("unitId")));
        var dispute = Map.of("unitId", ids.get("unitId"), "reason", "BOUNDARY", "description", "甲");
        made(branch, "disputeId", survey + "/disputes", dispute);
        made(branch, "backCheckId", survey + "/back-checks", BACK_CHECK);
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

    private void made(TestBranch branch, String parameter, String path, Object body) {
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

    private void put(TestBranch branch, String parameter, String path, Object body) {
        ids.put(parameter, UUID.randomUUID().toString());
        branch.officer()
                .body(body)
                .put(branch.path(path + ids.get(parameter)))
                .then()
                .statusCode(201);
    }
}
