package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class SurveyPairs extends BranchRepository<SurveyPair> {
    SurveyPairs() {
        super("两人组");
    }

    Page<SurveyPair> page(PageRequest request, UUID surveyId) {
        return page(request, Keyset.byId(), "surveyId = :survey", Map.of("survey", surveyId));
    }

    Map<UUID, SurveyPair> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(SurveyPair::id, Function.identity()));
    }

    Optional<SurveyPair> of(UUID surveyId, SurveyPair same) {
        return find(
                        "surveyId = ?1 and firstMemberId = ?2 and secondMemberId = ?3",
                        surveyId,
                        same.firstMemberId(),
                        same.secondMemberId())
                .firstResultOptional();
    }

    /** Null is in none. */
    List<SurveyPair> with(UUID surveyId, UUID memberId) {
        return memberId == null
                ? List.of()
                : list("surveyId = ?1 and (firstMemberId = ?2 or secondMemberId = ?2) order by id", surveyId, memberId);
    }

    /** The surveys this member takes part in; null takes part in none. */
    Set<UUID> surveysOf(UUID memberId) {
        return memberId == null
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery(
                                "select distinct p.surveyId from SurveyPair p"
                                        + " where p.firstMemberId = :member or p.secondMemberId = :member",
                                UUID.class)
                        .setParameter("member", memberId)
                        .getResultList());
    }
}
