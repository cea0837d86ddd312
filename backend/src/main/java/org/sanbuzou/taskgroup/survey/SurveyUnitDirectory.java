package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units for the packages above. */
@ApplicationScoped
public class SurveyUnitDirectory {
    private final SurveyUnits units;
    private final SurveyVisits visits;
    private final SurveyPairs pairs;
    private final SurveyMap map;
    private final PairNames pairNames;

    SurveyUnitDirectory(SurveyUnits units, SurveyVisits visits, SurveyPairs pairs, SurveyMap map, PairNames pairNames) {
        this.units = units;
        this.visits = visits;
        this.pairs = pairs;
        this.map = map;
        this.pairNames = pairNames;
    }

    /** Units that are done, whose last visit was before this moment. */
    public List<FinishedUnit> finished(UUID surveyId, Instant until) {
        var found = units.finished(surveyId, until);
        var places = map.of(found.stream().map(SurveyUnits.Finished::blockId).collect(Collectors.toSet()));
        var names = pairNames.of(places);
        return found.stream()
                .map(unit -> {
                    var pair = places.pairId(unit.blockId());
                    return new FinishedUnit(
                            unit.id(),
                            places.village(unit.blockId()).id(),
                            places.villageName(unit.blockId()),
                            pair,
                            names.get(pair));
                })
                .toList();
    }

    /** By id; unknown ids are absent. */
    public Map<UUID, PlacedUnit> placed(Collection<UUID> ids) {
        var found = units.byId(ids);
        var places = map.of(found.values().stream().map(SurveyUnit::blockId).collect(Collectors.toSet()));
        return found.values().stream()
                .collect(Collectors.toMap(
                        SurveyUnit::id,
                        unit -> new PlacedUnit(
                                unit.code(), places.villageName(unit.blockId()), places.blockName(unit.blockId()))));
    }

    /** Those of these units that the member or one of his or her pairs has visited, or looks after now. */
    public Set<UUID> knownTo(UUID memberId, Collection<UUID> ids) {
        var known = new HashSet<UUID>();
        var found = units.byId(ids);
        if (found.isEmpty()) {
            return known;
        }
        var surveyId = found.values().iterator().next().surveyId();
        var own = pairs.with(surveyId, memberId).stream().map(SurveyPair::id).collect(Collectors.toSet());
        var places = map.of(found.values().stream().map(SurveyUnit::blockId).collect(Collectors.toSet()));
        found.values().stream()
                .filter(unit -> own.contains(places.pairId(unit.blockId())))
                .forEach(unit -> known.add(unit.id()));
        for (var visit : visits.visitors(found.keySet())) {
            if (memberId.equals(visit.memberId()) || own.contains(visit.pairId())) {
                known.add(visit.unitId());
            }
        }
        return known;
    }
}
