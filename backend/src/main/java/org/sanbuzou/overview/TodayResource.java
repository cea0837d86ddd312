package org.sanbuzou.overview;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/today")
class TodayResource {
    private final TodayFigures figures;

    TodayResource(TodayFigures figures) {
        this.figures = figures;
    }

    @GET
    @Allowed(Role.OFFICER)
    public TodayView getToday() {
        return figures.now();
    }
}
