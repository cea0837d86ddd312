package org.sanbuzou.taskgroup.survey;

/** Where a unit is. */
public record PlacedUnit(String code, String villageName, String blockName) {}
