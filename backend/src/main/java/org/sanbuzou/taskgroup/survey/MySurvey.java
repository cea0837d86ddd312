package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.CurrentUser;

/** Gathers the part of a survey that the caller's pairs are responsible for. */
@ApplicationScoped
class MySurvey {
    private final SurveyPairs pairs;
    private final SurveyBlocks blocks;
    private final SurveyUnits units;
    private final SurveyMap map;
    private final MemberDirectory members;
    private final CurrentUser user;

    MySurvey(
            SurveyPairs pairs,
            SurveyBlocks blocks,
            SurveyUnits units,
            SurveyMap map,
            MemberDirectory members,
            CurrentUser user) {
        this.pairs = pairs;
        this.blocks = blocks;
        this.units = units;
        this.map = map;
        this.members = members;
        this.user = user;
    }

    MySurveyUnits of(Survey survey) {
        var mine = pairs.with(survey.id(), user.memberId());
        var companions =
                mine.stream().map(pair -> pair.companionOf(user.memberId())).collect(Collectors.toSet());
        var names = members.names(companions);
        var places = map.places(blocks.ofPairs(mine.stream().map(SurveyPair::id).toList()));
        return new MySurveyUnits(
                survey.id(),
                survey.name(),
                survey.status(),
                mine.stream()
                        .map(pair -> new MySurveyUnits.Pair(
                                pair.id(),
                                pair.companionOf(user.memberId()),
                                names.get(pair.companionOf(user.memberId()))))
                        .toList(),
                units.inBlocks(places.blocks().keySet()).stream()
                        .sorted(inPlace(places))
                        .map(unit -> MySurveyUnits.Unit.of(unit, places))
                        .toList());
    }

    private static Comparator<SurveyUnit> inPlace(SurveyPlaces places) {
        return Comparator.comparing(
                        (SurveyUnit unit) -> places.village(unit.blockId()).code())
                .thenComparing(unit -> places.blockName(unit.blockId()), NaturalOrder.OF_TEXTS)
                .thenComparing(SurveyUnit::code);
    }
}
