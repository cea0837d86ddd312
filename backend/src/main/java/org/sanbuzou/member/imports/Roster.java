package org.sanbuzou.member.imports;

import java.util.List;

/** A register that was read: how many rows it has, the ones that can be used, and what is wrong with the others. */
public record Roster(int count, List<RosterRow> rows, List<RowProblem> problems) {}
