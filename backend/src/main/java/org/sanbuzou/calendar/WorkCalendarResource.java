package org.sanbuzou.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.shared.web.Repeatable;

@Repeatable
@Path("/api/v1/work-calendar")
class WorkCalendarResource {
    private final CalendarYears years;
    private final WorkCalendarService service;

    WorkCalendarResource(CalendarYears years, WorkCalendarService service) {
        this.years = years;
        this.service = service;
    }

    @GET
    @Path("/{year}")
    @Allowed(Role.MEMBER)
    public WorkCalendarView getWorkCalendar(@RestPath int year) {
        return WorkCalendarView.of(years.requireNotice(year));
    }

    @PUT
    @Path("/{year}")
    @Allowed(Role.INSTALLATION)
    public WorkCalendarView putWorkCalendar(
            @RestPath int year,
            @HeaderParam(IfMatch.HEADER) IfMatch ifMatch,
            @Valid @NotNull WriteWorkCalendar calendar) {
        return service.publish(year, ifMatch, calendar);
    }
}
