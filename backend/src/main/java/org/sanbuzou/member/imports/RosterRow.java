package org.sanbuzou.member.imports;

import java.time.LocalDate;
import java.util.Map;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Office;
import org.sanbuzou.member.Sex;
import org.sanbuzou.member.Standing;

/** One person as a register has it. What the file leaves open is null; the name is always there. */
public record RosterRow(
        int row,
        Map<Column, String> titles,
        String name,
        Sex sex,
        LocalDate birthDate,
        String mobile,
        String department,
        Office office,
        String partyGroup,
        Standing standing,
        LocalDate joinedOn,
        LocalDate fullOn,
        Affiliation affiliation) {

    /** A problem found later, named as the file names the column. */
    public RowProblem problem(Column column, String code, String message) {
        return new RowProblem(row, column == null ? null : titles.getOrDefault(column, column.title()), code, message);
    }
}
