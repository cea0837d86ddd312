package org.sanbuzou.member.imports;

/** One cell as the file holds it. */
record Cell(Kind kind, String text) {
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        ERROR
    }

    static final Cell BLANK = new Cell(Kind.TEXT, "");

    static Cell text(String text) {
        return new Cell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && CellText.text(text).isEmpty();
    }
}
