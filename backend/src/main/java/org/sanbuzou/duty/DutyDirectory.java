package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.duty.scheduling.Policy;
import org.sanbuzou.shared.web.Page;

/** Posts, rosters and duties for the features above. Changes are made under the same rules as a person's. */
@ApplicationScoped
public class DutyDirectory {
    private final DutyPosts posts;
    private final Rosters rosters;
    private final Duties duties;
    private final RosterViews views;
    private final RosterCheck check;
    private final DutyPostService postService;
    private final RosterService rosterService;

    DutyDirectory(
            DutyPosts posts,
            Rosters rosters,
            Duties duties,
            RosterViews views,
            RosterCheck check,
            DutyPostService postService,
            RosterService rosterService) {
        this.posts = posts;
        this.rosters = rosters;
        this.duties = duties;
        this.views = views;
        this.check = check;
        this.postService = postService;
        this.rosterService = rosterService;
    }

    /** The duties of a day that are no draft, in order of time, post and seat. */
    public List<DutyView> publishedOn(LocalDate day) {
        return views.duties(Page.whole(duties.publishedOn(day))).items();
    }

    /** Rosters that no longer fit the calendar, the absences or the register; only what is still ahead. */
    public List<RosterFinding> findings() {
        return check.findings();
    }

    public long posts() {
        return posts.count();
    }

    /** Drafts included. */
    public long rosters() {
        return rosters.count();
    }

    public long publishedRosters() {
        return rosters.count("status <> DRAFT");
    }

    /** @return the id of the new post; times as 12:00 */
    public UUID openPost(String name, String place, String startTime, String endTime, int seats) {
        return postService
                .create(new WriteDutyPost(name, place, startTime, endTime, seats))
                .id();
    }

    /** Spreads the duties of a period evenly and publishes them; both days are included. */
    public void publishEvenRoster(UUID dutyPostId, LocalDate from, LocalDate to) {
        var roster = rosterService.create(new CreateRoster(dutyPostId, from, to, Policy.EQUAL));
        rosterService.publish(roster.summary().id());
    }
}
