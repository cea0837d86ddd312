package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.duty.scheduling.RosterSolver;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/roster-previews")
class RosterPreviewResource {
    private final WorkCalendar calendar;

    RosterPreviewResource(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    @POST
    @Allowed(Role.MEMBER)
    public RosterPreview previewRoster(@Valid @NotNull PreviewRoster preview) {
        var period = preview.period();
        var problem = preview.problem(calendar.workdays(period.from(), period.to()));
        long start = System.nanoTime();
        var solution = RosterSolver.solve(problem);
        return RosterPreview.of(problem, solution, Duration.ofNanos(System.nanoTime() - start));
    }
}
