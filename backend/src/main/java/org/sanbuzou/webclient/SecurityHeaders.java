package org.sanbuzou.webclient;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/** Puts the security headers on every answer of the server, whoever gives it. */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 10_000;

    // Styles may be inline because antd writes its theme into <style> elements at run time; scripts may not.
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "worker-src 'self'",
            "manifest-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            // The camera reads duty codes, the place belongs to a service record.
            "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext context) {
        var headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        // A browser that hears this over plain HTTP must ignore it; on a branch's own network there may be no TLS.
        if ("https".equals(context.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (context.request().path().startsWith("/api/")) {
            context.addHeadersEndHandler(ignored -> keepOutOfCaches(headers));
        }
        context.next();
    }

    // Answers of the API are about persons: no shared computer keeps them unless the operation says otherwise.
    private static void keepOutOfCaches(MultiMap headers) {
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
