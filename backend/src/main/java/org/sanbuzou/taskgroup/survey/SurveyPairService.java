package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

/** Who visits what. */
@ApplicationScoped
class SurveyPairService {
    private final Surveys surveys;
    private final SurveyPairs pairs;
    private final SurveyPairViews views;
    private final SurveyBlocks blocks;
    private final BlockAssignments assignments;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    SurveyPairService(
            Surveys surveys,
            SurveyPairs pairs,
            SurveyPairViews views,
            SurveyBlocks blocks,
            BlockAssignments assignments,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.surveys = surveys;
        this.pairs = pairs;
        this.views = views;
        this.blocks = blocks;
        this.assignments = assignments;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SurveyPairView create(UUID surveyId, CreateSurveyPair create) {
        var survey = surveys.lock(surveyId);
        survey.requireOpen();
        members.named(create.firstMemberId(), "firstMemberId");
        members.named(create.secondMemberId(), "secondMemberId");
        var pair = new SurveyPair(survey, create);
        if (pairs.of(surveyId, pair).isPresent()) {
            throw new RuleViolation("PAIR_EXISTS", "这两名党员已经是一个两人组，直接分工即可。");
        }
        pairs.persistAndFlush(pair);
        return views.of(pair);
    }

    /** The survey is held, so that two officers assign one after the other. */
    @Transactional
    SurveyAssignmentReport assign(UUID surveyId, AssignSurveyBlocks assign) {
        surveys.lock(surveyId).requireOpen();
        requirePair(surveyId, assign.pairId());
        var chosen = chosen(surveyId, assign);
        var changed = chosen.stream()
                .filter(block -> !Objects.equals(block.pairId(), assign.pairId()))
                .toList();
        var ids = changed.stream().map(SurveyBlock::id).collect(Collectors.toSet());
        var now = time.now();
        assignments.running(ids).forEach(running -> running.end(user.displayName(), now));
        if (assign.pairId() != null) {
            changed.forEach(
                    block -> assignments.persist(new BlockAssignment(block, assign.pairId(), user.displayName(), now)));
        }
        if (!ids.isEmpty()) {
            blocks.assign(ids, assign.pairId());
        }
        return new SurveyAssignmentReport(
                chosen.size(),
                changed.size(),
                chosen.stream().mapToInt(SurveyBlock::units).sum());
    }

    private void requirePair(UUID surveyId, UUID pairId) {
        if (pairId != null
                && pairs.findByIdOptional(pairId)
                        .filter(pair -> pair.surveyId().equals(surveyId))
                        .isEmpty()) {
            throw new BadInput("PAIR_UNKNOWN", "pairId", "这项摸排中没有这个两人组，请重新选择。");
        }
    }

    private List<SurveyBlock> chosen(UUID surveyId, AssignSurveyBlocks assign) {
        Set<UUID> villageIds = new HashSet<>(assign.villageIds());
        Set<UUID> blockIds = new HashSet<>(assign.blockIds());
        if (villageIds.isEmpty() && blockIds.isEmpty()) {
            throw new BadInput("BLOCKS_MISSING", "blockIds", "请选择村或片区。");
        }
        var all = blocks.of(surveyId);
        requireKnown(all.stream().map(SurveyBlock::villageId), villageIds, "villageIds", "村");
        requireKnown(all.stream().map(SurveyBlock::id), blockIds, "blockIds", "片区");
        return all.stream()
                .filter(block -> villageIds.contains(block.villageId()) || blockIds.contains(block.id()))
                .toList();
    }

    private static void requireKnown(Stream<UUID> known, Set<UUID> asked, String field, String what) {
        var missing = new HashSet<>(asked);
        missing.removeAll(known.collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new BadInput("PLACE_UNKNOWN", field, "这项摸排中没有所选的" + what + "，请刷新后重新选择。");
        }
    }
}
