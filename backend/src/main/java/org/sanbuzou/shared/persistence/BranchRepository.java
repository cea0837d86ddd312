package org.sanbuzou.shared.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
     * A few columns of rows of the current branch; see {@link BranchSql}.
     *
     * @param select up to the table's name
     * @param condition with a mark for each parameter; it is joined to that of the branch
     * @param parameters none is null
     */
    public record Part(String select, String condition, List<?> parameters) {
        String sql() {
            return select + " where branch_id = ? and " + condition;
        }

        Stream<Object> parameters(UUID branchId) {
            return Stream.concat(Stream.of(branchId), parameters.stream());
        }
    }

    /** See {@link Part}. */
    protected <T> List<T> columns(String select, String condition, List<?> parameters, BranchSql.Row<T> row) {
        var part = new Part(select, condition, parameters);
        return columns(part.sql(), List.of(part), row);
    }

    /** Both in one question, each row of both. */
    protected <T> List<T> columns(Part first, Part second, BranchSql.Row<T> row) {
        return columns("(" + first.sql() + ") union all (" + second.sql() + ")", List.of(first, second), row);
    }

    private <T> List<T> columns(String sql, List<Part> parts, BranchSql.Row<T> row) {
        var branchId = CurrentBranch.current();
        var parameters =
                parts.stream().flatMap(part -> part.parameters(branchId)).toList();
        return BranchSql.list(getEntityManager(), sql, parameters, row);
    }
}
