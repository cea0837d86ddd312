package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;

/** Refuses people who cannot be on duty on a day, and says why. */
@ApplicationScoped
class FreePeople {
    private final MemberDirectory members;

    FreePeople(MemberDirectory members) {
        this.members = members;
    }

    Candidate require(Plan plan, UUID memberId, LocalDate day) {
        var candidate = plan.candidate(memberId)
                .orElseThrow(() -> members.names(List.of(memberId)).isEmpty()
                        ? new BadInput("MEMBER_UNKNOWN", "memberId", "支部中没有这名党员，请重新选择。")
                        : new RuleViolation("MEMBER_NOT_IN_SERVICE", "这名党员不在本支部在职党员之列，不能安排值班。"));
        Hindrance.of(candidate.availability(), day).ifPresent(reason -> {
            throw new RuleViolation(
                    "MEMBER_UNAVAILABLE", "%s在 %s 不能值班：%s。".formatted(candidate.name(), DayText.of(day), reason));
        });
        return candidate;
    }
}
