package org.sanbuzou.shared.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.UUID;

/** The caller of this request. Outside a request, and before login, it is the product itself and may do nothing as a person. */
@RequestScoped
public class CurrentUser {
    /**
     * Somebody who can call.
     *
     * @param accountId the account or token; null for the product itself
     * @param memberId null for accounts and tokens that stand for no member
     */
    public record Person(UUID accountId, UUID memberId, String displayName, Role role) {}

    private Person person = new Person(null, null, "系统", null);

    /** Called once by the gate. {@code memberId} is null for accounts and tokens that stand for no member. */
    public void become(UUID accountId, UUID memberId, String displayName, Role role) {
        become(new Person(accountId, memberId, displayName, role));
    }

    public void become(Person person) {
        this.person = person;
    }

    public Person person() {
        return person;
    }

    /** The account or token; null for the product itself. */
    public UUID accountId() {
        return person.accountId();
    }

    public UUID memberId() {
        return person.memberId();
    }

    public String displayName() {
        return person.displayName();
    }

    public boolean isOfficer() {
        return person.role() != null && person.role().covers(Role.OFFICER);
    }

    public boolean is(UUID otherMemberId) {
        return memberId() != null && Objects.equals(memberId(), otherMemberId);
    }

    /** Members act for themselves, officers for everybody. */
    public void requireSelfOrOfficer(UUID otherMemberId) {
        if (!isOfficer() && !is(otherMemberId)) {
            throw new Forbidden("只能办理本人的事项；代他人办理请联系支部委员。");
        }
    }
}
