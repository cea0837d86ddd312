package org.sanbuzou.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/members/{memberId}/personal-data")
class PersonalDataResource {
    private final PersonalData data;
    private final CurrentUser user;

    PersonalDataResource(PersonalData data, CurrentUser user) {
        this.data = data;
        this.user = user;
    }

    /** Nobody but the member: what officers need of it, they see where they work with it. */
    @GET
    @Allowed(Role.MEMBER)
    public PersonalDataView getPersonalData(@RestPath UUID memberId) {
        if (!user.is(memberId)) {
            throw new NotFound("本人信息", memberId);
        }
        return data.of(memberId);
    }
}
