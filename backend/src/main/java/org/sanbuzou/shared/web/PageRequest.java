package org.sanbuzou.shared.web;

import jakarta.ws.rs.QueryParam;
import org.sanbuzou.shared.BadInput;

/** Where a page starts and how long it is; used as a bean parameter. */
public class PageRequest {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int value = Integer.parseInt(limit);
            if (value >= 1 && value <= MAX_LIMIT) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Answered below together with numbers out of range.
        }
        throw new BadInput("LIMIT_INVALID", "limit", "每页条数请填 1 到 " + MAX_LIMIT + " 的整数。");
    }

    public String cursor() {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }
}
