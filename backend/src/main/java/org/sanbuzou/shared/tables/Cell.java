package org.sanbuzou.shared.tables;

/** One cell as the file holds it. */
public record Cell(Kind kind, String text) {
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        ERROR
    }

    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text);
    }

    public boolean isBlank() {
        return kind == Kind.TEXT && CellText.text(text).isEmpty();
    }
}
