package org.sanbuzou.webclient;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Answers everything that is neither API nor operations: with a file of the client, or with its start page, which
 * finds the way itself, for addresses that a person opened.
 */
@ApplicationScoped
class ClientRoutes {
    private static final int BEFORE_THE_API = -1;
    private static final String START_PAGE = "index.html";

    private final ClientFiles files;

    ClientRoutes(ClientFiles files) {
        this.files = files;
    }

    void register(@Observes Router router) {
        router.route()
                .order(BEFORE_THE_API)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var path = context.normalizedPath();
        if (isOfTheServer(path)) {
            context.next();
            return;
        }
        find(context, path).ifPresentOrElse(file -> send(context, file), () -> absent(context, path));
    }

    private static boolean isOfTheServer(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/q") || path.startsWith("/q/");
    }

    private Optional<ClientFile> find(RoutingContext context, String path) {
        var accepted = context.request().getHeader("Accept-Encoding");
        var name = path.equals("/") ? START_PAGE : path.substring(1);
        var file = files.find(name, accepted);
        // A missing asset must not be answered with a page: a browser would run it as a script.
        return file.isEmpty() && wantsPage(context) && !name.startsWith("assets/")
                ? files.find(START_PAGE, accepted)
                : file;
    }

    private static boolean wantsPage(RoutingContext context) {
        var accept = context.request().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void send(RoutingContext context, ClientFile file) {
        var response = context.response()
                .putHeader("Cache-Control", file.cacheControl())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("ETag", file.etag());
        if (file.etag().equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.type());
        response.putHeader("Content-Encoding", file.encoding());
        if (context.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(file.content().length()))
                    .end();
        } else {
            response.end(file.content());
        }
    }

    private static void absent(RoutingContext context, String path) {
        if (path.equals("/")) {
            context.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("三步走支部工作台：接口已启动，这个程序包里没有网页。");
        } else {
            context.next();
        }
    }
}
