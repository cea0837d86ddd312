package org.sanbuzou.member;

import org.sanbuzou.member.imports.Column;
import org.sanbuzou.member.imports.RosterRow;
import org.sanbuzou.member.imports.RowProblem;

/** A row that can be read but not taken over; the others go on. */
final class RowRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Column column;
    private final String code;

    /** @param column null where the row as a whole is meant */
    RowRefused(Column column, String code, String message) {
        super(message, null, false, false);
        this.column = column;
        this.code = code;
    }

    RowProblem in(RosterRow row) {
        return row.problem(column, code, getMessage());
    }
}
