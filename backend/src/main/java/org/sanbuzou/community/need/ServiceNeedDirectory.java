package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.web.IfMatch;

/** Needs for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ServiceNeedDirectory {
    private static final IfMatch NOTHING_SET = new IfMatch("\"0\"");

    /** A need to post. Description, place and contact may be null; no window means any time. */
    public record Entry(
            UUID communityId,
            NeedKind kind,
            String title,
            String description,
            String place,
            List<TimeWindow> windows,
            int seats,
            List<String> skills,
            String contact) {}

    private final ServiceNeedService service;
    private final ServiceNeedClaimService claims;
    private final ServicePreferencesService preferences;

    ServiceNeedDirectory(
            ServiceNeedService service, ServiceNeedClaimService claims, ServicePreferencesService preferences) {
        this.service = service;
        this.claims = claims;
        this.preferences = preferences;
    }

    /** @return the id of the new need */
    public UUID post(Entry entry) {
        var write = new WriteServiceNeed(
                entry.communityId(),
                entry.kind(),
                entry.title(),
                entry.description(),
                entry.place(),
                entry.windows(),
                entry.seats(),
                entry.skills(),
                entry.contact());
        return service.create(write.details()).id();
    }

    public void claim(UUID needId, UUID memberId) {
        claims.claim(needId, memberId);
    }

    /** @param note may be null for {@link NeedOutcome#FULFILLED} */
    public void close(UUID needId, NeedOutcome outcome, String note) {
        service.close(needId, new CloseServiceNeed(outcome, note));
    }

    /**
     * Says for the first time what a member can do and when.
     *
     * @param weekdays 1 is Monday
     */
    public void prefer(UUID memberId, List<String> skills, List<Integer> weekdays) {
        preferences.set(memberId, NOTHING_SET, new WriteServicePreferences(skills, weekdays, List.of(), true));
    }
}
