package org.sanbuzou.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Something to be saved as a file. */
public final class FileAnswer {
    private FileAnswer() {}

    /**
     * @param plainName for clients that only read ASCII
     * @param name as people call the file
     */
    public static Response of(String plainName, String name, StreamingOutput content) {
        // A space may not be written as a plus sign in a header.
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + encoded)
                .build();
    }
}
