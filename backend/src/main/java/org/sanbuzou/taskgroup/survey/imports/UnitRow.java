package org.sanbuzou.taskgroup.survey.imports;

/**
 * A unit as a file has it.
 *
 * @param row the file's own number
 * @param block empty where there is none
 */
public record UnitRow(int row, String code, String villageCode, String villageName, String block) {}
