package org.sanbuzou.community;

import java.util.UUID;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.security.Forbidden;

/** Whose rows a list may show. */
public final class OwnRows {
    private OwnRows() {}

    /** The member to filter by: officers choose, also nobody (null); everybody else is held to the own rows. */
    public static UUID of(CurrentUser reader, UUID asked) {
        if (reader.isOfficer()) {
            return asked;
        }
        if (reader.memberId() == null) {
            throw new Forbidden("NO_MEMBER", "这个账号没有对应的党员，请联系管理员。");
        }
        reader.requireSelfOrOfficer(asked == null ? reader.memberId() : asked);
        return reader.memberId();
    }
}
