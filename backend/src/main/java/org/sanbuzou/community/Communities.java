package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.BranchSql;
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
        var names = new HashMap<UUID, String>();
        columns(
                "select id, name from community",
                "id in " + keys.marks(),
                keys.keys(),
                row -> names.put(BranchSql.id(row, 1), row.getString(2)));
        return names;
    }
}
