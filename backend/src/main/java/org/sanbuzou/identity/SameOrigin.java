package org.sanbuzou.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Set;
import org.sanbuzou.shared.security.Forbidden;

/**
 * Refuses writes that a browser sends on behalf of another site. Browsers always state where an unsafe request comes from
 * (Fetch Metadata, else Origin); a caller that states nothing is no browser and holds no one's cookie.
 */
final class SameOrigin {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private SameOrigin() {}

    static void require(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        var origin = request.getHeaderString("Origin");
        boolean own = site != null ? OWN.contains(site) : origin == null || isOwn(origin, request);
        if (!own) {
            throw new Forbidden("CROSS_SITE", "请求来自其他网站，已拒绝。请在本系统页面中操作。");
        }
    }

    private static boolean isOwn(String origin, ContainerRequestContext request) {
        try {
            return request.getUriInfo()
                    .getRequestUri()
                    .getAuthority()
                    .equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
