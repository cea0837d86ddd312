package org.sanbuzou.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request an id and every versioned answer its ETag. */
class RequestFilters {
    static final String REQUEST_ID = "X-Request-Id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int BEFORE_ALL = 0;

    private final CurrentRequest request;

    RequestFilters(CurrentRequest request) {
        this.request = request;
    }

    @ServerRequestFilter(priority = BEFORE_ALL)
    public void begin(ContainerRequestContext context, ResourceInfo resource) {
        var given = context.getHeaderString(REQUEST_ID);
        boolean usable = given != null && ACCEPTABLE.matcher(given).matches();
        request.begin(usable ? given : null, resource.getResourceMethod().getName());
        MDC.put("requestId", request.id());
    }

    @ServerResponseFilter
    public void finish(ContainerResponseContext response) {
        response.getHeaders().putSingle(REQUEST_ID, request.id());
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, versioned.etag());
        }
        response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("no-store"));
    }
}
