package org.sanbuzou.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Refuses bodies that are too large with a problem. A body that is only somewhat too large is read to its end first, as a
 * client that is still sending would see a broken connection instead of the answer.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_AUTHENTICATION = 200;
    private static final long JSON_BYTES = 4L << 20;
    private static final long IMAGE_BYTES = 3L << 20;
    private static final long FILE_BYTES = 10L << 20;
    private static final long DRAINED_BYTES = 64L << 20;

    private final ObjectMapper json;

    BodyLimit(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        long length = length(request.getHeader("Content-Length"));
        if (length <= limit(request.getHeader("Content-Type"))) {
            context.next();
        } else if (length <= DRAINED_BYTES) {
            request.handler(ignored -> {}).endHandler(done -> refuse(context));
            request.resume();
        } else {
            refuse(context);
            request.connection().close();
        }
    }

    private static long limit(String type) {
        if (type != null && (type.startsWith("multipart/") || type.startsWith("application/octet-stream"))) {
            return FILE_BYTES;
        }
        return type != null && type.startsWith("image/") ? IMAGE_BYTES : JSON_BYTES;
    }

    private static long length(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void refuse(RoutingContext context) {
        var problem = Problem.of(
                413,
                "TOO_LARGE",
                "内容太大：照片不超过 3 MB，文件不超过 10 MB，其他请求不超过 4 MB。",
                UUID.randomUUID().toString());
        try {
            context.response()
                    .setStatusCode(413)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE.toString())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
