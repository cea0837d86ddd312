package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanbuzou.member.Member;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.survey.SurveyDesk;
import org.sanbuzou.taskgroup.survey.backcheck.BackCheckDirectory;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

/** A household survey of 4,146 units, which are codes and nothing else, in its first week. */
@ApplicationScoped
class DemoSurvey {
    private static final int PAIRS = 6;
    private static final int VISITS = 160;
    private static final int UNITS_SEEN = 110;
    private static final int HOURS_BACK = 130;
    private static final int THRESHOLD = 80;
    private static final int CHECKED_PERCENT = 10;

    private final SurveyDesk desk;
    private final BackCheckDirectory backChecks;
    private final BranchTime time;

    DemoSurvey(SurveyDesk desk, BackCheckDirectory backChecks, BranchTime time) {
        this.desk = desk;
        this.backChecks = backChecks;
        this.time = time;
    }

    void fill(UUID taskGroupId, List<Member> people) {
        var today = time.today();
        var survey = desk.open(taskGroupId, "西片入户摸排（虚构数据）", today.minusDays(7), today.plusDays(60), THRESHOLD);
        try (var units = DemoSurvey.class.getResourceAsStream("/demo/households.csv")) {
            desk.load(survey, units);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var villages = desk.villageCodes(survey);
        // Those at the end of the register hold no office.
        var members = people.subList(people.size() - 2 * PAIRS, people.size());
        var pairs = IntStream.range(0, PAIRS)
                .mapToObj(i -> desk.pair(
                        survey, members.get(2 * i).id(), members.get(2 * i + 1).id()))
                .toList();
        for (int i = 0; i < villages.size() - 1; i++) {
            desk.assign(survey, pairs.get(i % PAIRS), villages.get(i));
        }
        visit(survey, villages, members);
        // The day it was agreed on is invented with the visits, so that it can be drawn at once; the seal is real.
        var agreed = BranchTime.startOf(today.minusDays(5)).plus(Duration.ofHours(9));
        backChecks.plan(survey, today.minusDays(1), CHECKED_PERCENT, agreed);
    }

    private void visit(UUID survey, List<String> villages, List<Member> members) {
        var random = new Random(20261122);
        for (int i = 0; i < VISITS; i++) {
            int village = i % PAIRS;
            var unit = "%s-%04d".formatted(villages.get(village), 1 + random.nextInt(UNITS_SEEN / PAIRS));
            var visitor = members.get(2 * village + random.nextInt(2)).id();
            var at = time.now().minus(Duration.ofMinutes(30 + random.nextInt(HOURS_BACK * 60)));
            var result = result(random.nextInt(100));
            desk.record(survey, unit, visitor, at, result, reason(result));
        }
    }

    private static VisitResult result(int percent) {
        return percent < 55
                ? VisitResult.DONE
                : percent < 75
                        ? VisitResult.NOT_HOME
                        : percent < 88
                                ? VisitResult.IN_PROGRESS
                                : percent < 95 ? VisitResult.REFUSED : VisitResult.DISPUTED;
    }

    private static SurveyReason reason(VisitResult result) {
        return switch (result) {
            case NOT_HOME -> SurveyReason.NOBODY_ANSWERED;
            case REFUSED -> SurveyReason.WAITS_FOR_POLICY;
            case IN_PROGRESS -> SurveyReason.PAPERS_MISSING;
            case DISPUTED -> SurveyReason.BOUNDARY;
            case DONE -> null;
        };
    }
}
