package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.DayText;
import org.sanbuzou.shared.RuleViolation;

/** Checks what an officer wants to fix before the rest is planned around it. */
@ApplicationScoped
class Pins {
    private final FreePeople free;

    Pins(FreePeople free) {
        this.free = free;
    }

    /** Who is to have which duty, by its id. */
    Map<UUID, UUID> checked(OpenPart part, List<DutyPin> pins) {
        var known = part.duties().stream().collect(Collectors.toMap(Duty::id, Function.identity()));
        var checked = new TreeMap<UUID, UUID>();
        for (var pin : pins) {
            var duty = known.get(pin.dutyId());
            if (duty == null) {
                throw new BadInput("DUTY_UNKNOWN", "pins", "这张值班表里没有要固定的这一班，请刷新后重新选择。");
            }
            if (checked.put(pin.dutyId(), pin.memberId()) != null) {
                throw new BadInput("PIN_REPEATED", "pins", DayText.of(duty.date()) + " 的同一班固定了两次，请留一次。");
            }
            requireMovable(part, duty, pin.memberId());
            requireFree(part, duty, pin.memberId());
        }
        requireOnceADay(part, known, checked);
        return checked;
    }

    private static void requireMovable(OpenPart part, Duty duty, UUID memberId) {
        var day = DayText.of(duty.date());
        if (duty.status() == DutyStatus.CANCELLED || part.removedDays().contains(duty.date())) {
            throw new RuleViolation("DUTY_CANCELLED", day + " 已不是工作日，这一班不能固定。");
        }
        if (!part.isOpen(duty.date()) || duty.hasOutcome()) {
            throw new RuleViolation("DUTY_STARTED", day + " 这一班已经开始，不能再改。");
        }
        if (duty.isPinned() && !memberId.equals(duty.memberId())) {
            throw new RuleViolation("DUTY_PINNED", day + " 这一班已经固定给别人，请先取消固定。");
        }
    }

    private void requireFree(OpenPart part, Duty duty, UUID memberId) {
        var candidate = free.require(part.plan(), memberId, duty.date());
        if (part.plan().isBusy(memberId, duty.date())) {
            throw twice(candidate, duty);
        }
    }

    private static void requireOnceADay(OpenPart part, Map<UUID, Duty> known, Map<UUID, UUID> pins) {
        var taken = new HashSet<String>();
        part.planned()
                .filter(duty -> part.stays(duty) && !pins.containsKey(duty.id()))
                .forEach(duty -> taken.add(duty.date() + "/" + duty.memberId()));
        pins.forEach((dutyId, memberId) -> {
            var duty = known.get(dutyId);
            if (!taken.add(duty.date() + "/" + memberId)) {
                throw twice(part.plan().candidates().get(memberId), duty);
            }
        });
    }

    private static RuleViolation twice(Candidate candidate, Duty duty) {
        return new RuleViolation(
                "ALREADY_ON_DUTY", "%s在 %s 已有另一班，一天只排一班。".formatted(candidate.name(), DayText.of(duty.date())));
    }
}
