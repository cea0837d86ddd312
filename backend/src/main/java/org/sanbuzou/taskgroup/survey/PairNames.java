package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;

/** What the pairs responsible for some places are called: the names of both. */
@ApplicationScoped
class PairNames {
    private final SurveyPairs pairs;
    private final MemberDirectory members;

    PairNames(SurveyPairs pairs, MemberDirectory members) {
        this.pairs = pairs;
        this.members = members;
    }

    /** By the pair's id; takes null for an answer of null. */
    Map<UUID, String> of(SurveyPlaces places) {
        var found = pairs.byId(places.blocks().values().stream()
                .map(SurveyBlock::pairId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var names = members.names(found.values().stream()
                .flatMap(pair -> Stream.of(pair.firstMemberId(), pair.secondMemberId()))
                .collect(Collectors.toSet()));
        return found.values().stream()
                .collect(Collectors.toMap(
                        SurveyPair::id,
                        pair -> names.get(pair.firstMemberId()) + "、" + names.get(pair.secondMemberId())));
    }
}
