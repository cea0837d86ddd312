package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Activities extends BranchRepository<Activity> {
    private static final String WHAT = "活动";

    Activities() {
        super(WHAT);
    }

    Page<Activity> page(PageRequest request, ActivityFilter filter, CurrentUser reader) {
        var order = Keyset.by("startsOn", Activity::startsOn, LocalDate::parse, !filter.soonestFirst);
        return page(request, order, filter.conditions(reader));
    }

    /** What is not meant for this reader yet does not exist. */
    Activity require(UUID id, CurrentUser reader) {
        return findByIdOptional(id)
                .filter(activity -> activity.isVisibleTo(reader))
                .orElseThrow(() -> new NotFound(WHAT, id));
    }

    /** Held until the transaction ends, so that the activity and what is planned in it change one after the other. */
    Activity lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }

    Map<UUID, Activity> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    }
}
