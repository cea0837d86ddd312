package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.Page;

@ApplicationScoped
class SurveyPairViews {
    private final SurveyBlocks blocks;
    private final SurveyUnits units;
    private final MemberDirectory members;
    private final BranchTime time;

    SurveyPairViews(SurveyBlocks blocks, SurveyUnits units, MemberDirectory members, BranchTime time) {
        this.blocks = blocks;
        this.units = units;
        this.members = members;
        this.time = time;
    }

    SurveyPairView of(SurveyPair pair) {
        return of(new Page<>(List.of(pair), null)).items().get(0);
    }

    Page<SurveyPairView> of(Page<SurveyPair> page) {
        var ids = page.items().stream().map(SurveyPair::id).toList();
        var people = new HashSet<UUID>();
        page.items().forEach(pair -> people.addAll(List.of(pair.firstMemberId(), pair.secondMemberId())));
        var names = members.names(people);
        var sums = blocks.sumsOfPairs(ids);
        var due = units.dueByPair(ids, time.today());
        return page.map(pair -> SurveyPairView.of(pair, names, sums.get(pair.id()), due.getOrDefault(pair.id(), 0L)));
    }
}
