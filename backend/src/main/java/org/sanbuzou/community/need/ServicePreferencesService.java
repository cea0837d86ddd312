package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class ServicePreferencesService {
    private final ServicePreferences preferences;
    private final MemberDirectory members;
    private final CurrentUser user;

    ServicePreferencesService(ServicePreferences preferences, MemberDirectory members, CurrentUser user) {
        this.preferences = preferences;
        this.members = members;
        this.user = user;
    }

    @Transactional
    ServicePreferencesView set(UUID memberId, IfMatch ifMatch, WriteServicePreferences write) {
        user.requireSelfOrOfficer(memberId);
        var member = members.require(memberId);
        var preference = preferences.findByIdOptional(memberId).orElseGet(() -> stored(member.branchId(), memberId));
        preference.set(ifMatch, write);
        preferences.flush();
        return ServicePreferencesView.of(preference);
    }

    // Flushed before it is filled in: version 0 is what readers saw while nothing was set.
    private ServicePreference stored(UUID branchId, UUID memberId) {
        var preference = new ServicePreference(branchId, memberId);
        preferences.persistAndFlush(preference);
        return preference;
    }
}
