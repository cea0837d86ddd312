package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sanbuzou.duty.DutyStatus;
import org.sanbuzou.duty.PublishedDuties;
import org.sanbuzou.duty.PublishedDuty;
import org.sanbuzou.identity.AccountDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.Secret;

/** Finds the feed of a secret and writes its calendar: from 60 days back to the end of what is published. */
@ApplicationScoped
class CalendarFiles {
    private static final int DAYS_BACK = 60;
    /** A branch with more is shown the nearest; no calendar application would take more. */
    private static final int MOST_ENTRIES = 10_000;

    private final CalendarFeeds feeds;
    private final CalendarFeedService service;
    private final PublishedDuties duties;
    private final AccountDirectory accounts;
    private final MemberDirectory members;
    private final CurrentBranch branch;
    private final BranchTime time;

    CalendarFiles(
            CalendarFeeds feeds,
            CalendarFeedService service,
            PublishedDuties duties,
            AccountDirectory accounts,
            MemberDirectory members,
            CurrentBranch branch,
            BranchTime time) {
        this.feeds = feeds;
        this.service = service;
        this.duties = duties;
        this.accounts = accounts;
        this.members = members;
        this.branch = branch;
        this.time = time;
    }

    /** Empty where the secret is unknown or its owner may not read any more. */
    Optional<String> read(String secret) {
        return Secret.parse(secret).flatMap(this::read);
    }

    private Optional<String> read(Secret secret) {
        branch.enter(secret.branchId());
        var feed = feeds.of(secret).filter(this::mayRead);
        feed.filter(found -> found.isReadingWorthNoting(time.now()))
                .ifPresent(found -> service.noteReading(found.id()));
        return feed.map(this::write);
    }

    private boolean mayRead(CalendarFeed feed) {
        return accounts.isOpen(feed.accountId())
                && (feed.memberId() == null || members.require(feed.memberId()).isInService());
    }

    private String write(CalendarFeed feed) {
        var since = time.today().minusDays(DAYS_BACK);
        boolean mine = feed.scope() == FeedScope.MINE;
        var file = new DutyCalendar(feed.branchId(), mine ? "我的先锋岗值班" : "党员先锋岗值班", !mine);
        if (mine) {
            duties.ofMember(feed.memberId(), since).forEach(duty -> file.add(duty, isCancelled(duty)));
            duties.passedOn(feed.memberId(), since).forEach(duty -> file.add(duty, true));
        } else {
            duties.since(since, MOST_ENTRIES).forEach(duty -> file.add(duty, isCancelled(duty)));
        }
        return file.text();
    }

    private static boolean isCancelled(PublishedDuty duty) {
        return duty.status() == DutyStatus.CANCELLED;
    }
}
