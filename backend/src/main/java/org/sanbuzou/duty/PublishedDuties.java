package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Duties that are no drafts, for the features that tell people about them. One query each, however many there are. */
@ApplicationScoped
public class PublishedDuties {
    private static final String SELECT = """
            select d.id, d.dutyDate, d.startTime, d.endTime, d.seat, d.status, p.name, p.place, d.memberId,
                m.details.name, d.version, coalesce(v.takenAt, r.publishedAt)
            from Duty d join DutyPost p on p.id = d.dutyPostId join Roster r on r.id = d.rosterId
                left join RosterVersion v on v.rosterId = r.id and v.number = r.latestVersion
                left join Member m on m.id = d.memberId
            where d.status <> DRAFT""";

    private static final String ORDER = " order by d.dutyDate, d.startTime, p.id, d.seat";
    private static final String PASSED_ON = """
            d.dutyDate >= :since and (d.memberId is null or d.memberId <> :member) and d.id in (
                select c.dutyId from DutyChange c where c.fromMemberId = :member and c.dutyDate >= :since)""";

    private final EntityManager entities;
    private final Duties duties;
    private final DutyPosts posts;

    PublishedDuties(EntityManager entities, Duties duties, DutyPosts posts) {
        this.entities = entities;
        this.duties = duties;
        this.posts = posts;
    }

    /** Those still ahead, not cancelled, that have somebody; both days are included. */
    public List<PublishedDuty> planned(LocalDate from, LocalDate to) {
        return list(
                "d.dutyDate >= :from and d.dutyDate <= :to and d.status = PLANNED and d.memberId is not null",
                Map.of("from", from, "to", to),
                Integer.MAX_VALUE);
    }

    /** Everybody's, in order of days, cancelled ones included; {@code most} of them at most. */
    public List<PublishedDuty> since(LocalDate day, int most) {
        return list("d.dutyDate >= :since", Map.of("since", day), most);
    }

    /** The member's own. */
    public List<PublishedDuty> ofMember(UUID memberId, LocalDate since) {
        return list(
                "d.dutyDate >= :since and d.memberId = :member",
                Map.of("since", since, "member", memberId),
                Integer.MAX_VALUE);
    }

    /** Those that were the member's and are somebody else's or nobody's now. */
    public List<PublishedDuty> passedOn(UUID memberId, LocalDate since) {
        return list(PASSED_ON, Map.of("since", since, "member", memberId), Integer.MAX_VALUE);
    }

    /** The days of each member of a roster, in order; those without any duty are absent. */
    public Map<UUID, List<LocalDate>> daysByMember(UUID rosterId) {
        return duties.slots(rosterId).stream()
                .filter(slot -> slot.memberId() != null)
                .collect(Collectors.groupingBy(
                        Duties.Slot::memberId, Collectors.mapping(Duties.Slot::date, Collectors.toList())));
    }

    public String postName(UUID dutyPostId) {
        return posts.require(dutyPostId).name();
    }

    private List<PublishedDuty> list(String where, Map<String, Object> parameters, int most) {
        var query = entities.createQuery(SELECT + " and " + where + ORDER, PublishedDuty.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
