package org.sanbuzou.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;

/** A body for each operation of the contract, which would be accepted if the id were known. */
final class ForeignBodies {
    static final Map<String, ?> SITE =
            Map.of("name", "甲", "latitude", 39.7, "longitude", 116.3, "datum", "WGS84", "radiusMeters", 300);

    static final Map<String, ?> ACTIVITY = Map.of(
            "name", "甲",
            "kind", "OTHER",
            "communityId", UUID.randomUUID(),
            "startsOn", "2026-01-01",
            "endsOn", "2026-12-31",
            "organiserMemberId", UUID.randomUUID());

    static final Map<String, ?> SHIFT =
            Map.of("startsAt", "2026-11-01T01:00:00Z", "endsAt", "2026-11-01T02:00:00Z", "seats", 1);

    static final Map<String, ?> SURVEY = Map.of(
            "taskGroupId", UUID.randomUUID(),
            "name", "甲",
            "from", "2026-01-01",
            "to", "2026-12-31",
            "thresholdPercent", 80);

    static final Map<String, ?> BACK_CHECK = Map.of(
            "cutoffOn",
            LocalDate.now(BranchTime.ZONE).toString(),
            "stratification",
            "NONE",
            "sampleKind",
            "RATE",
            "sampleAmount",
            10);

    static final Map<String, ?> GROUP_MEMBER =
            Map.of("memberId", UUID.randomUUID(), "role", "MEMBER", "joinedOn", "2026-01-01");

    static final Map<String, ?> CONSULTATION = Map.of(
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

    private ForeignBodies() {}

    /** Empty for an operation that needs none. */
    static Map<String, ?> of(String operationId) {
        return BODIES.getOrDefault(operationId, Map.of());
    }
}
