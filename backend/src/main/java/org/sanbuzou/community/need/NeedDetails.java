package org.sanbuzou.community.need;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.BadInput;

/**
 * What a community asks for. Description, place and contact may be null.
 *
 * @param windows in order of time; empty when any time will do
 */
@Embeddable
record NeedDetails(
        UUID communityId,
        @Enumerated(EnumType.STRING) NeedKind kind,
        String title,
        String description,
        String place,
        @Convert(converter = WindowsConverter.class) List<TimeWindow> windows,
        int seats,
        @Convert(converter = SkillsConverter.class) List<String> skills,
        String contact) {

    NeedDetails {
        if (kind == NeedKind.WISH && seats != 1) {
            throw new BadInput("WISH_ONE_SEAT", "seats", "微心愿由一人认领，人数请填 1；需要多人的请发布为“需求”。");
        }
    }

    /** Whether those who claimed it would have to come at another time or to another place. */
    boolean movesFrom(NeedDetails before) {
        return !windows.equals(before.windows)
                || !Objects.equals(place, before.place)
                || !communityId.equals(before.communityId);
    }
}
