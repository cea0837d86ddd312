package org.sanbuzou.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.security.Secret;

/** How a session travels: not readable by scripts, not sent along from other sites, only over TLS where there is TLS. */
final class SessionCookie {
    private static final String NAME = "sanbuzou_session";

    private SessionCookie() {}

    static Optional<Secret> read(ContainerRequestContext request) {
        return read(request.getCookies());
    }

    static Optional<Secret> read(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(NAME)).flatMap(cookie -> Secret.parse(cookie.getValue()));
    }

    static NewCookie holding(Secret secret, boolean secure) {
        return cookie(secret.text(), (int) Session.LIFETIME.toSeconds(), secure);
    }

    static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
