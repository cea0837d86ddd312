package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.sanbuzou.community.spotcheck.SpotCheckDrawn;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.DayText;

/** Tells those whose records were drawn, in words that accuse nobody: it was chance. */
@ApplicationScoped
class SpotCheckNotes {
    private final Inbox inbox;
    private final BranchTime time;

    SpotCheckNotes(Inbox inbox, BranchTime time) {
        this.inbox = inbox;
        this.time = time;
    }

    void drawn(@Observes SpotCheckDrawn draw) {
        var text = "%s至%s的服务记录做了随机抽查，其中有您的记录，支部会向社区核实。抽中只凭公开的随机规则，与您的表现无关，您不用做什么；打开可以看到怎么抽的，也可以自己重抽一遍。"
                .formatted(day(draw.from()), day(draw.to()));
        inbox.tell(draw.memberIds().stream()
                .map(member -> new Note(
                        member,
                        NotificationKind.SPOT_CHECK_DRAWN,
                        "您的服务记录被随机抽中",
                        text,
                        Subject.other(draw.spotCheckId()),
                        "SPOT_CHECK_DRAWN:" + draw.spotCheckId()))
                .toList());
    }

    private String day(LocalDate day) {
        return (day.getYear() == time.today().getYear() ? "" : day.getYear() + "年") + DayText.of(day);
    }
}
