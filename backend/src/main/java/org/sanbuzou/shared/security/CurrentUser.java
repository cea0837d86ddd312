package org.sanbuzou.shared.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.UUID;

/** The caller of this request. Outside a request, and before login, it is the product itself and may do nothing as a person. */
@RequestScoped
public class CurrentUser {
    private UUID accountId;
    private UUID memberId;
    private String displayName = "系统";
    private Role role;

    /** Called once by the gate. {@code memberId} is null for accounts and tokens that stand for no member. */
    public void become(UUID accountId, UUID memberId, String displayName, Role role) {
        this.accountId = accountId;
        this.memberId = memberId;
        this.displayName = displayName;
        this.role = role;
    }

    /** The account or token; null for the product itself. */
    public UUID accountId() {
        return accountId;
    }

    public UUID memberId() {
        return memberId;
    }

    public String displayName() {
        return displayName;
    }

    public boolean isOfficer() {
        return role != null && role.covers(Role.OFFICER);
    }

    public boolean is(UUID otherMemberId) {
        return memberId != null && Objects.equals(memberId, otherMemberId);
    }

    /** Members act for themselves, officers for everybody. */
    public void requireSelfOrOfficer(UUID otherMemberId) {
        if (!isOfficer() && !is(otherMemberId)) {
            throw new Forbidden("只能办理本人的事项；代他人办理请联系支部委员。");
        }
    }
}
