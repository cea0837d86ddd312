package org.sanbuzou.member;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanbuzou.branch.PartyGroup;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.member.imports.Column;
import org.sanbuzou.member.imports.Words;
import org.sanbuzou.shared.tables.CellText;

/** The register as a workbook that can be imported again. */
@ApplicationScoped
class MemberExport {
    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final double WIDTH = 14;
    // The number of an earlier day reads like a year.
    private static final int FIRST_NUMBERED_YEAR = 1906;
    private static final String DAY = "yyyy-mm-dd";

    private final Members members;
    private final OfficeTerms terms;
    private final PartyGroupDirectory groups;

    MemberExport(Members members, OfficeTerms terms, PartyGroupDirectory groups) {
        this.members = members;
        this.terms = terms;
        this.groups = groups;
    }

    /** Page by page, so that memory does not grow with the register. */
    void write(OutputStream out) throws IOException {
        var groupNames = groups.all().stream().collect(Collectors.toMap(PartyGroup::id, PartyGroup::name));
        try (var workbook = new Workbook(out, "sanbuzou", "1.0")) {
            var sheet = workbook.newWorksheet("党员名册");
            header(sheet);
            int row = 1;
            for (var page = after(FIRST); !page.isEmpty(); page = after(last(page))) {
                var offices = terms.offices(page.stream().map(Member::id).toList());
                for (var member : page) {
                    new MemberLine(sheet, row++).write(member, offices.get(member.id()), groupNames);
                }
                sheet.flush();
                members.getEntityManager().clear();
            }
        }
    }

    private List<Member> after(UUID id) {
        return members.find("id > ?1", Sort.by("id"), id).page(0, PAGE).list();
    }

    private static UUID last(List<Member> page) {
        return page.get(page.size() - 1).id();
    }

    private static void header(Worksheet sheet) {
        for (var column : Column.values()) {
            sheet.width(column.ordinal(), WIDTH);
            sheet.value(0, column.ordinal(), column.title());
            sheet.style(0, column.ordinal()).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** One row; nothing in it can be taken for a formula. */
    private record MemberLine(Worksheet sheet, int row) {
        void write(Member member, Office office, Map<UUID, String> groupNames) {
            var details = member.details();
            text(Column.NAME, details.name());
            text(Column.SEX, Words.SEX.label(details.sex()));
            day(Column.BIRTH_DATE, details.birthDate());
            text(Column.MOBILE, details.mobile());
            text(Column.DEPARTMENT, details.department());
            text(Column.OFFICE, Words.OFFICE.label(office));
            text(Column.PARTY_GROUP, groupNames.get(details.partyGroupId()));
            text(Column.STANDING, Words.STANDING.label(member.standing()));
            day(Column.JOINED_ON, details.joinedOn());
            day(Column.FULL_ON, details.fullOn());
            text(Column.AFFILIATION, Words.AFFILIATION.label(member.affiliation()));
        }

        private void text(Column column, String text) {
            if (text != null && !text.isEmpty()) {
                sheet.inlineString(row, column.ordinal(), CellText.quoted(text));
            }
        }

        private void day(Column column, LocalDate day) {
            if (day == null) {
                return;
            }
            if (day.getYear() < FIRST_NUMBERED_YEAR) {
                text(column, day.toString());
            } else {
                sheet.value(row, column.ordinal(), day);
                sheet.style(row, column.ordinal()).format(DAY).set();
            }
        }
    }
}
