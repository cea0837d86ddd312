package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.BadInput;

/** The needs and activities that records refer to, whatever feature knows them. */
@ApplicationScoped
class Occasions {
    /** The hours of those that are known. Where no feature has any, nothing can be told from an unknown one. */
    record Found(boolean isComplete, Map<UUID, List<TimeWindow>> windows) {
        /**
         * One list of hours for each thing the record is for.
         *
         * @throws BadInput for one that nobody knows; one that is merely over is known
         */
        List<List<TimeWindow>> of(ServiceFacts facts) {
            var hours = new ArrayList<List<TimeWindow>>();
            add(hours, facts.needId(), "NEED_UNKNOWN", "needId", "没有这个岗位或需求，请刷新后重新选择。");
            add(hours, facts.activityId(), "ACTIVITY_UNKNOWN", "activityId", "没有这次活动，请刷新后重新选择。");
            return hours;
        }

        private void add(List<List<TimeWindow>> hours, UUID id, String code, String field, String message) {
            if (id == null) {
                return;
            }
            if (windows.containsKey(id)) {
                hours.add(windows.get(id));
            } else if (isComplete) {
                throw new BadInput(code, field, message);
            }
        }
    }

    private final Iterable<ServiceOccasions> providers;

    @Inject
    Occasions(@Any Instance<ServiceOccasions> providers) {
        this((Iterable<ServiceOccasions>) providers);
    }

    Occasions(Iterable<ServiceOccasions> providers) {
        this.providers = providers;
    }

    /** Asks nobody when no record refers to anything. */
    Found of(Collection<ServiceFacts> facts) {
        var ids = facts.stream()
                .flatMap(fact -> Stream.of(fact.needId(), fact.activityId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var windows = new HashMap<UUID, List<TimeWindow>>();
        boolean isComplete = false;
        if (!ids.isEmpty()) {
            for (var provider : providers) {
                windows.putAll(provider.windows(ids));
                isComplete = true;
            }
        }
        return new Found(isComplete, windows);
    }
}
