package org.sanbuzou.community.need;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/**
 * Pages of a list that is computed as a whole. A page continues after the last row seen, or, where that row is gone because
 * somebody claimed it meanwhile, at the place where it stood.
 */
final class ComputedPages {
    private static final String SEPARATOR = "~";

    private ComputedPages() {}

    static <T> Page<T> of(PageRequest request, List<T> all, Function<T, UUID> id) {
        int from = request.cursor() == null ? 0 : start(request.cursor(), all, id);
        int to = Math.min(all.size(), from + request.limit());
        var items = all.subList(Math.min(from, to), to);
        return new Page<>(items, to < all.size() ? (to - 1) + SEPARATOR + id.apply(all.get(to - 1)) : null);
    }

    private static <T> int start(String cursor, List<T> all, Function<T, UUID> id) {
        try {
            var parts = cursor.split(SEPARATOR, 2);
            int stood = Integer.parseInt(parts[0]);
            var last = UUID.fromString(parts[1]);
            if (stood >= 0) {
                return IntStream.range(0, all.size())
                        .filter(i -> id.apply(all.get(i)).equals(last))
                        .map(i -> i + 1)
                        .findFirst()
                        .orElse(stood);
            }
        } catch (RuntimeException e) {
            // Answered below together with places before the first.
        }
        throw new BadInput("CURSOR_INVALID", "cursor", "翻页位置无效，请从第一页重新打开。");
    }
}
