package org.sanbuzou.member;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;
import org.sanbuzou.shared.web.IfMatch;

/** A person on the branch's register. Standing and affiliation change only by the steps the rules know. */
@Entity
public class Member extends BranchOwned {
    @Embedded
    private MemberDetails details;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private Affiliation affiliation;

    /** Pinyin of the name, for search and order; follows from the name. */
    @Unaudited
    private String namePinyin;

    @Unaudited
    private String nameInitials;

    protected Member() {}

    Member(UUID branchId, MemberDetails details, Standing standing, Affiliation affiliation) {
        super(branchId);
        this.standing = standing;
        this.affiliation = affiliation;
        describe(details);
    }

    void change(IfMatch ifMatch, MemberDetails details, Standing standing, Affiliation affiliation) {
        expect(ifMatch);
        takeOver(details, standing, affiliation);
    }

    /** Takes over what an import brings: a file that was not made from any version. */
    void takeOver(MemberDetails details, Standing standing, Affiliation affiliation) {
        moveTo(standing);
        moveTo(affiliation);
        describe(details);
    }

    private void describe(MemberDetails details) {
        var pinyin = Pinyin.of(details.name());
        this.details = details;
        this.namePinyin = pinyin.full();
        this.nameInitials = pinyin.initials();
    }

    private void moveTo(Standing next) {
        if (next != standing && !standing.next().contains(next)) {
            throw new RuleViolation("STANDING_STEP_INVALID", "人员类别不能这样变化，请按发展党员和组织处理的规定步骤办理。");
        }
        standing = next;
    }

    private void moveTo(Affiliation next) {
        if (next != affiliation && !affiliation.next().contains(next)) {
            throw new RuleViolation("AFFILIATION_STEP_INVALID", "组织关系不能这样变化：转出、转入都要先办理“转接中”一步。");
        }
        affiliation = next;
    }

    MemberDetails details() {
        return details;
    }

    public String name() {
        return details.name();
    }

    /** Null for a member in no group. */
    public UUID partyGroupId() {
        return details.partyGroupId();
    }

    /** The name in pinyin without tones, lower case, no spaces. */
    public String namePinyin() {
        return namePinyin;
    }

    /** The initials of the name in pinyin, lower case. */
    public String nameInitials() {
        return nameInitials;
    }

    public Standing standing() {
        return standing;
    }

    public Affiliation affiliation() {
        return affiliation;
    }

    /** A Party member this branch answers for: the people of duty rosters and community registration. */
    public boolean isInService() {
        return standing.isMember() && affiliation.isResponsible();
    }

    public boolean hasVotingRight() {
        return standing == Standing.FULL && affiliation.isResponsible();
    }
}
