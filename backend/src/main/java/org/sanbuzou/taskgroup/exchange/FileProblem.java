package org.sanbuzou.taskgroup.exchange;

/**
 * Something in a file that is wrong or is not taken over.
 *
 * @param row as the program of the file numbers it; null where the file as a whole is meant
 * @param column its title; null where the whole row is meant
 * @param blocking whether it must be put right before anything is written
 */
record FileProblem(Integer row, String column, String code, String message, boolean blocking) {
    static FileProblem wrong(Integer row, String column, String code, String message) {
        return new FileProblem(row, column, code, message, true);
    }

    static FileProblem note(Integer row, String column, String code, String message) {
        return new FileProblem(row, column, code, message, false);
    }
}
