package org.sanbuzou.taskgroup.survey.imports;

import java.util.List;

/**
 * What a file says.
 *
 * @param count rows that are not blank, good and bad
 */
public record UnitList(int count, List<UnitRow> rows, List<RowProblem> problems) {}
