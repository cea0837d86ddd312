package org.sanbuzou.taskgroup.difficulty;

/** How far a difficulty is. */
public enum DifficultyState {
    OPEN,
    ANALYSED,
    ADJUSTED,
    SOLVED,
    SHELVED
}
