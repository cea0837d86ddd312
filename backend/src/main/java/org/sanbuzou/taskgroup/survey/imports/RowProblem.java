package org.sanbuzou.taskgroup.survey.imports;

/** Why a row is left out. {@code row} is the file's own number, {@code column} its own title or null for the whole row. */
public record RowProblem(int row, String column, String code, String message) {}
