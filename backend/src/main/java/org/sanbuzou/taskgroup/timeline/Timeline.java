package org.sanbuzou.taskgroup.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Merges the sources page by page: each is asked for no more than a page, whatever the group has behind it. */
@ApplicationScoped
class Timeline {
    private record Placed(int rank, TimelineEntry entry) {}

    private static final Comparator<Placed> LATEST_FIRST = Comparator.comparing(
                    (Placed placed) -> placed.entry().day())
            .thenComparing(Placed::rank)
            .reversed();

    private final Instance<TimelineSource> sources;
    private final BranchTime time;

    Timeline(Instance<TimelineSource> sources, BranchTime time) {
        this.sources = sources;
        this.time = time;
    }

    Page<TimelineEntry> page(UUID groupId, PageRequest request) {
        var cursor = TimelineCursor.of(request.cursor(), time.today());
        var found = new ArrayList<Placed>();
        for (var source : sources) {
            source.before(groupId, cursor.markFor(source.rank()), request.limit() + 1)
                    .forEach(entry -> found.add(new Placed(source.rank(), entry)));
        }
        // Stable: entries of one source keep their order.
        found.sort(LATEST_FIRST);
        if (found.size() <= request.limit()) {
            return new Page<>(found.stream().map(Placed::entry).toList(), null);
        }
        var shown = found.subList(0, request.limit());
        var last = shown.get(shown.size() - 1);
        var next =
                new TimelineCursor(last.entry().day(), last.rank(), last.entry().id());
        return new Page<>(shown.stream().map(Placed::entry).toList(), next.text());
    }
}
