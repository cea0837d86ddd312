package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.identity.AccountDirectory;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Secret;

@ApplicationScoped
class CalendarFeedService {
    private static final String ADDRESS = "/api/v1/calendar-feeds/%s.ics";

    private final CalendarFeeds feeds;
    private final AccountDirectory accounts;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final CurrentBranch branch;
    private final BranchTime time;

    CalendarFeedService(
            CalendarFeeds feeds,
            AccountDirectory accounts,
            MemberDirectory members,
            CurrentUser user,
            CurrentBranch branch,
            BranchTime time) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.members = members;
        this.user = user;
        this.branch = branch;
        this.time = time;
    }

    @Transactional
    NewCalendarFeed create(CreateCalendarFeed create) {
        if (!accounts.lock(user.accountId())) {
            throw new RuleViolation("FEED_NEEDS_ACCOUNT", "接口令牌不能开日历订阅，请用账号登录后办理。");
        }
        requireMember(create.scope());
        if (feeds.ofAccount(user.accountId()).size() >= CalendarFeed.MOST_OF_ONE_ACCOUNT) {
            throw new RuleViolation("FEED_LIMIT", "每人最多开 " + CalendarFeed.MOST_OF_ONE_ACCOUNT + " 个日历订阅，请先停用不再使用的。");
        }
        var secret = Secret.next(branch.require());
        var feed = new CalendarFeed(secret, user, create.scope(), time.now());
        feeds.persist(feed);
        return new NewCalendarFeed(feed.id(), feed.scope(), ADDRESS.formatted(secret.text()));
    }

    private void requireMember(FeedScope scope) {
        if (user.memberId() == null) {
            if (scope == FeedScope.MINE) {
                throw new BadInput("FEED_NEEDS_MEMBER", "scope", "这个账号没有对应的党员，没有本人的值班，请选择全部值班。");
            }
        } else if (!members.require(user.memberId()).isInService()) {
            throw new RuleViolation("NOT_IN_SERVICE", "只有组织关系在本支部的正式或预备党员可以订阅值班日历。");
        }
    }

    @Transactional
    void revoke(UUID id) {
        feeds.delete(feeds.require(id, user.accountId()));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noteReading(UUID id) {
        feeds.findByIdOptional(id).ifPresent(feed -> feed.read(time.now()));
    }
}
