package org.sanbuzou.community.need;

import java.time.DayOfWeek;
import java.util.List;
import org.sanbuzou.shared.web.Versioned;

record ServicePreferencesView(
        List<String> skills, List<Integer> weekdays, List<DayPart> dayParts, boolean otherCommunities, int version)
        implements Versioned {
    static final ServicePreferencesView NEVER_SET =
            new ServicePreferencesView(List.of(), List.of(), List.of(), true, 0);

    static ServicePreferencesView of(ServicePreference preference) {
        return new ServicePreferencesView(
                preference.skills(),
                preference.weekdays().stream().map(DayOfWeek::getValue).sorted().toList(),
                preference.dayParts().stream().sorted().toList(),
                preference.otherCommunities(),
                preference.version());
    }
}
