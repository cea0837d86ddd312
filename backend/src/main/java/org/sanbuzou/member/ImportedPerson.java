package org.sanbuzou.member;

import java.time.LocalDate;
import java.util.Objects;
import org.sanbuzou.member.imports.RosterRow;
import org.sanbuzou.shared.tables.CellText;

/** Somebody on the register or, before {@link #become}, somebody the file brings. */
final class ImportedPerson {
    private static final MemberDetails NOTHING =
            new MemberDetails(null, Sex.UNKNOWN, null, null, null, null, null, null);

    private Member member;
    private MemberDetails details;
    private int row;

    static ImportedPerson known(Member member) {
        var person = new ImportedPerson(member.details());
        person.member = member;
        return person;
    }

    static ImportedPerson unknown() {
        return new ImportedPerson(NOTHING);
    }

    private ImportedPerson(MemberDetails details) {
        this.details = details;
    }

    /** Null for somebody who is not on the register yet. */
    Member member() {
        return member;
    }

    void become(Member member) {
        this.member = member;
    }

    MemberDetails details() {
        return details;
    }

    String name() {
        return CellText.name(details.name());
    }

    /** The row of the file that this person was found in; 0 before. */
    int row() {
        return row;
    }

    void found(int row, MemberDetails details) {
        this.row = row;
        this.details = details;
    }

    boolean hasBirthDate(LocalDate birthDate) {
        return birthDate != null && birthDate.equals(details.birthDate());
    }

    boolean hasOtherBirthDate(LocalDate birthDate) {
        return birthDate != null && details.birthDate() != null && !birthDate.equals(details.birthDate());
    }

    boolean hasOtherMobile(String mobile) {
        return mobile != null && details.mobile() != null && !mobile.equals(details.mobile());
    }

    /** Nothing but the name is known, here as in the row. */
    boolean isKnownByNameOnlyLike(RosterRow row) {
        return row.mobile() == null
                && row.birthDate() == null
                && details.mobile() == null
                && details.birthDate() == null;
    }

    /** What is written down once the row is taken over; what the row leaves open stays, and so does mere spacing. */
    MemberDetails with(RosterRow row) {
        return new MemberDetails(
                details.name() != null && name().equals(row.name()) ? details.name() : row.name(),
                Objects.requireNonNullElse(row.sex(), details.sex()),
                newer(row.birthDate(), details.birthDate()),
                newer(row.mobile(), details.mobile()),
                sameText(row.department(), details.department()) ? details.department() : row.department(),
                details.partyGroupId(),
                newer(row.joinedOn(), details.joinedOn()),
                newer(row.fullOn(), details.fullOn()));
    }

    private static <T> T newer(T fromRow, T known) {
        return fromRow != null ? fromRow : known;
    }

    private static boolean sameText(String fromRow, String known) {
        return fromRow == null || (known != null && CellText.text(known).equals(fromRow));
    }
}
