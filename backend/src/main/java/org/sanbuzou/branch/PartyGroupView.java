package org.sanbuzou.branch;

import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

record PartyGroupView(UUID id, String name, int version) implements Versioned {
    static PartyGroupView of(PartyGroup group) {
        return new PartyGroupView(group.id(), group.name(), group.version());
    }
}
