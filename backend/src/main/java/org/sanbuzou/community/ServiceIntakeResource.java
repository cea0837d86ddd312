package org.sanbuzou.community;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.PutAnswer;

/**
 * Not {@code Repeatable}: the intake repeats by itself, and lets more phones in at once than there are turns to write. No thread
 * waits for the commit either.
 */
@Path("/api/v1/branches/{branchId}/service-records/{recordId}")
class ServiceIntakeResource {
    private final ServiceIntake intake;

    ServiceIntakeResource(ServiceIntake intake) {
        this.intake = intake;
    }

    @PUT
    @Allowed(Role.MEMBER)
    @NonBlocking
    public Uni<RestResponse<ServiceRecordView>> putServiceRecord(
            @RestPath UUID recordId, @Valid @NotNull WriteServiceRecord record) {
        return intake.put(recordId, record).map(PutAnswer::response);
    }
}
