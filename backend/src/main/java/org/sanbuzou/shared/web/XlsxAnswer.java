package org.sanbuzou.shared.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A workbook to be saved as a file. */
public final class XlsxAnswer {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxAnswer() {}

    /**
     * @param plainName for clients that only read ASCII, without ending
     * @param name as people call the file, without ending
     */
    public static Response of(String plainName, String name, StreamingOutput content) {
        return FileAnswer.of(plainName + ".xlsx", name + ".xlsx", content);
    }
}
