package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.persistence.ManyKeys;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Communities extends BranchRepository<Community> {
    Communities() {
        super("社区");
    }

    /** In order of names; with {@code q} only those whose name or subdistrict contains it. */
    Page<Community> page(PageRequest request, String q) {
        var order = Keyset.by("name", Community::name, Function.identity(), false);
        if (q == null || q.isBlank()) {
            return page(request, order, "", Map.of());
        }
        return page(
                request,
                order,
                "locate(:q, name) > 0 or locate(:q, coalesce(subdistrict, '')) > 0",
                Map.of("q", q.strip()));
    }

    Optional<Community> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** Names by id, in one query; unknown ids are absent. */
    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var keys = ManyKeys.of(ids);
        var names = "select c.id, c.name from Community c where c.id in " + keys.in();
        return keys.bind(getEntityManager().createQuery(names, Tuple.class))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }
}
