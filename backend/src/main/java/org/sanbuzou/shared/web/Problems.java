package org.sanbuzou.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.arc.Arc;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.Forbidden;

/** The one place where an exception becomes a problem. */
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int UNPROCESSABLE = 422;

    @ServerExceptionMapper
    Response broken(RuleViolation e) {
        return problem(409, e.code(), e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NotFound e) {
        return problem(404, "NOT_FOUND", e.getMessage());
    }

    @ServerExceptionMapper
    Response forbidden(Forbidden e) {
        return problem(403, e.code(), e.getMessage());
    }

    @ServerExceptionMapper
    Response unacceptable(BadInput e) {
        return problem(
                UNPROCESSABLE, e.code(), e.getMessage(), List.of(new Problem.Violation(e.field(), e.getMessage())));
    }

    @ServerExceptionMapper
    Response stopped(StopRequest e) {
        return e.response(requestId());
    }

    @ServerExceptionMapper
    Response replayed(Replay e) {
        return e.response();
    }

    @ServerExceptionMapper
    Response unversioned(IfMatch.PreconditionRequired e) {
        return problem(428, "IF_MATCH_REQUIRED", "请带上读取时得到的版本（If-Match）再修改。");
    }

    @ServerExceptionMapper({IfMatch.StaleVersion.class, OptimisticLockException.class})
    Response stale(RuntimeException e) {
        return problem(412, "STALE_VERSION", "别人刚刚改过，请载入最新内容后再改。");
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(field(violation), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return problem(UNPROCESSABLE, "INVALID", "有内容不符合要求：" + describe(violations), violations);
    }

    private static String describe(List<Problem.Violation> violations) {
        return violations.stream()
                .map(violation -> violation.field() + " " + violation.message())
                .collect(Collectors.joining("；", "", "。"));
    }

    /** The path without the method and its parameter, which are Java's names and not the caller's. */
    private static String field(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Object::toString)
                .toList();
        return String.join(".", nodes.subList(Math.min(2, nodes.size() - 1), nodes.size()));
    }

    @ServerExceptionMapper({JsonMappingException.class, MismatchedInputException.class})
    Response unreadable(JsonMappingException e) {
        var field = e.getPath().stream()
                .map(reference ->
                        reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName())
                .collect(Collectors.joining("."));
        var message = e instanceof UnrecognizedPropertyException ? "没有这个字段" : "格式或类型不对";
        return problem(
                400,
                e instanceof UnrecognizedPropertyException ? "UNKNOWN_FIELD" : "MALFORMED",
                "请求内容有误：" + field + " " + message + "。",
                List.of(new Problem.Violation(field, message)));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException e) {
        return problem(400, "MALFORMED", "请求内容不是完整的 JSON，请检查后重发。");
    }

    @ServerExceptionMapper
    Response webError(WebApplicationException e) {
        if (e.getCause() instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        if (e instanceof NotFoundException) {
            return problem(404, "NOT_FOUND", "没有找到所请求的内容，请检查地址。");
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        return switch (status) {
            case 405 -> problem(405, "METHOD_NOT_ALLOWED", "这个地址不支持该操作。");
            case 406 -> problem(406, "NOT_ACCEPTABLE", "无法以所要求的格式回答，请接受 application/json。");
            case 413 -> problem(413, "TOO_LARGE", "内容太大，请缩小后重发。");
            case 415 -> problem(415, "UNSUPPORTED_MEDIA_TYPE", "不支持这种内容格式，请使用 application/json。");
            default -> problem(status, "BAD_REQUEST", "请求有误，请检查后重发。");
        };
    }

    private static Response conflict(DatabaseError error) {
        return error == DatabaseError.DUPLICATE
                ? problem(409, "ALREADY_EXISTS", "已有相同的内容，请刷新后查看。")
                : problem(409, "STILL_REFERENCED", "所引用的内容不存在，或仍有其他内容引用它。");
    }

    /** A commit that fails hides its reason in the chain of causes. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException stale) {
                return stale(stale);
            }
        }
        var error = DatabaseError.of(e);
        if (error == DatabaseError.DUPLICATE || error == DatabaseError.REFERENCE) {
            return conflict(error);
        }
        if (error == DatabaseError.UNAVAILABLE) {
            LOG.warnf("request %s found no database: %s", requestId(), e.getMessage());
            return stopped(new StopRequest(
                    503, "DATABASE_UNAVAILABLE", "数据库暂时连不上，正在恢复，请稍后再试；没有丢失已保存的内容。", Map.of("Retry-After", 5)));
        }
        LOG.errorf(e, "request %s failed", requestId());
        return problem(500, "INTERNAL", "服务出了问题，已记录。请稍后再试；如仍不行，请把编号告诉管理员。");
    }

    private static Response problem(int status, String code, String detail) {
        return problem(status, code, detail, null);
    }

    private static Response problem(int status, String code, String detail, List<Problem.Violation> violations) {
        return Problem.of(status, code, detail, requestId(), violations).response();
    }

    private static String requestId() {
        return Arc.container().instance(CurrentRequest.class).get().id();
    }
}
