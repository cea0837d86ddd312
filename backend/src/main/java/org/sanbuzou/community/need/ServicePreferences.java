package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class ServicePreferences extends BranchRepository<ServicePreference> {
    ServicePreferences() {
        super("服务意愿");
    }

    /** Of all who said what they can do or when. */
    List<ServicePreference> stated() {
        return list("skills <> '' or weekdays <> '' or dayParts <> ''");
    }
}
