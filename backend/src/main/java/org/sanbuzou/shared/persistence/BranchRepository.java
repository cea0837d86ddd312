package org.sanbuzou.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** Queries over rows of the current branch. */
public abstract class BranchRepository<E extends BranchOwned> implements PanacheRepositoryBase<E, UUID> {
    private final String what;

    /** @param what the Chinese word for the thing, used when it is missing */
    protected BranchRepository(String what) {
        this.what = what;
    }

    public E require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound(what, id));
    }

    protected Page<E> page(PageRequest request, Keyset<E> order, Conditions conditions) {
        return page(request, order, conditions.where(), conditions.parameters());
    }

    /** One page in a stable order; reads one row more than asked for instead of counting. {@code where} may be empty. */
    protected Page<E> page(PageRequest request, Keyset<E> order, String where, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        var condition = where.isEmpty() ? "" : "(" + where + ")";
        if (request.cursor() != null) {
            condition += (condition.isEmpty() ? "" : " and ") + order.after(request.cursor(), all);
        }
        List<E> rows = find((condition.isEmpty() ? "1 = 1" : condition) + " order by " + order.orderBy(), all)
                .page(0, request.limit() + 1)
                .list();
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(items, order.cursorOf(items.get(items.size() - 1)));
    }

    /**
     * A few columns of those rows of the current branch that fulfil the condition; see {@link BranchSql}.
     *
     * @param select up to the table's name
     * @param condition with a mark for each parameter; it is joined to that of the branch
     * @param parameters none is null
     */
    protected <T> List<T> columns(String select, String condition, List<?> parameters, BranchSql.Row<T> row) {
        var sql = select + " where branch_id = ? and " + condition;
        return BranchSql.list(getEntityManager(), sql, CurrentBranch.current(), parameters, row);
    }
}
