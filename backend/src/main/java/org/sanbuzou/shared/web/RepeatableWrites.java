package org.sanbuzou.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Sha256;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;

/** Repeats a write that lost a lock, and stores the answer of a keyed POST in the transaction of its effect. */
@Repeatable
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class RepeatableWrites {
    private static final int TRIES = 4;
    private static final int KEY_MIN = 8;
    private static final int KEY_MAX = 100;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final CurrentUser user;
    private final CurrentBranch branch;
    private final BranchTime time;
    private final WriteTurns turns;

    RepeatableWrites(
            EntityManager entities,
            ObjectMapper json,
            CurrentUser user,
            CurrentBranch branch,
            BranchTime time,
            WriteTurns turns) {
        this.entities = entities;
        this.json = json;
        this.user = user;
        this.branch = branch;
        this.time = time;
        this.turns = turns;
    }

    @AroundInvoke
    Object inTurn(InvocationContext call) throws Exception {
        boolean reading = call.getMethod().isAnnotationPresent(GET.class);
        return reading || user.accountId() == null ? write(call) : turns.take(branch.require(), () -> write(call));
    }

    private Object write(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || !call.getMethod().isAnnotationPresent(POST.class) || user.accountId() == null) {
            return retried(call::proceed);
        }
        if (key.length() < KEY_MIN || key.length() > KEY_MAX) {
            throw new BadInput("IDEMPOTENCY_KEY_INVALID", "Idempotency-Key", "Idempotency-Key 请用 8 到 100 个字符。");
        }
        var id = new StoredAnswer.Key(branch.require(), user.accountId(), key);
        var hash = hash(call);
        return retried(() -> once(id, hash, call));
    }

    private Object once(StoredAnswer.Key id, byte[] hash, InvocationContext call) throws Exception {
        replayIfKnown(id, hash);
        return QuarkusTransaction.requiringNew().call(() -> {
            var answer = new StoredAnswer(id, hash, time.now());
            entities.persist(answer);
            // A second request with the same key waits here until the first has committed.
            entities.flush();
            var result = call.proceed();
            answer.keep(status(call), result == null ? null : json.writeValueAsString(result), etag(result));
            return result;
        });
    }

    private void replayIfKnown(StoredAnswer.Key id, byte[] hash) {
        var known = QuarkusTransaction.requiringNew().call(() -> entities.find(StoredAnswer.class, id));
        if (known == null) {
            return;
        }
        if (!known.answers(hash)) {
            throw new StopRequest(422, "IDEMPOTENCY_KEY_REUSED", "这个 Idempotency-Key 已用于另一个请求，请换一个新的。");
        }
        throw new Replay(known);
    }

    /** A duplicate key means that the same request was committed meanwhile; the next try finds its answer. */
    private static Object retried(Callable<Object> write) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return write.call();
            } catch (Replay | StopRequest e) {
                throw e;
            } catch (RuntimeException e) {
                var error = DatabaseError.of(e);
                boolean again = error == DatabaseError.TRANSIENT || error == DatabaseError.DUPLICATE;
                if (!again || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private static int status(InvocationContext call) {
        var status = call.getMethod().getAnnotation(ResponseStatus.class);
        return status != null ? status.value() : call.getMethod().getReturnType() == void.class ? 204 : 200;
    }

    private static String etag(Object result) {
        return result instanceof Versioned versioned ? versioned.etag() : null;
    }

    private byte[] hash(InvocationContext call) {
        var hash = Sha256.of(uri.getRequestUri().toString());
        var declared = call.getMethod().getParameters();
        for (int i = 0; i < declared.length; i++) {
            // Filters are part of the address.
            if (!declared[i].isAnnotationPresent(BeanParam.class)) {
                hash.add(bytes(call.getParameters()[i]));
            }
        }
        return hash.bytes();
    }

    private byte[] bytes(Object parameter) {
        try {
            return parameter instanceof FileUpload file
                    ? Files.readAllBytes(file.uploadedFile())
                    : json.writeValueAsBytes(parameter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
