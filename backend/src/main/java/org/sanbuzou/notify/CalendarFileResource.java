package org.sanbuzou.notify;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Open;
import org.sanbuzou.shared.web.StopRequest;
import org.sanbuzou.shared.web.Throttle;

/** What calendar applications read: they know the address and nothing else. */
@Path("/api/v1/calendar-feeds")
class CalendarFileResource {
    /** Servers of a calendar company ask for many people from one address; a guess among 2^256 has no chance anyway. */
    private static final int READINGS_OF_AN_ADDRESS = 600;

    private final CalendarFiles files;
    private final Throttle throttle = new Throttle();

    CalendarFileResource(CalendarFiles files) {
        this.files = files;
    }

    @GET
    @Path("/{secret}.ics")
    @Open
    public Response readCalendarFeed(@RestPath String secret, @Context Request request, HttpServerRequest http) {
        throttle.admit(http.remoteAddress().hostAddress(), READINGS_OF_AN_ADDRESS);
        var file = files.read(secret)
                .orElseThrow(() -> new StopRequest(404, "NOT_FOUND", "这个日历订阅地址不存在或已停用，请登录工作台重新开一个。"))
                .getBytes(StandardCharsets.UTF_8);
        // Weak, because the file may be packed on its way.
        var tag = new EntityTag(UUID.nameUUIDFromBytes(file).toString(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(file, "text/calendar;charset=utf-8"))
                .tag(tag)
                // Kept by its reader only, and asked about each time, so that a revoked address is empty at once.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
