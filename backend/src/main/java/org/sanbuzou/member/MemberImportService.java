package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.member.imports.RosterFile;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

@ApplicationScoped
class MemberImportService {
    private final Members members;
    private final OfficeTerms terms;
    private final Incumbency incumbency;
    private final PartyGroupDirectory groups;
    private final BranchDirectory branches;
    private final CurrentBranch branch;
    private final BranchTime time;

    MemberImportService(
            Members members,
            OfficeTerms terms,
            Incumbency incumbency,
            PartyGroupDirectory groups,
            BranchDirectory branches,
            CurrentBranch branch,
            BranchTime time) {
        this.members = members;
        this.terms = terms;
        this.incumbency = incumbency;
        this.groups = groups;
        this.branches = branches;
        this.branch = branch;
        this.time = time;
    }

    /** Good rows are kept, the others listed; a dry run gives the same report and writes nothing. */
    @Transactional
    ImportReport importMembers(Path file, boolean dryRun) throws IOException {
        var roster = RosterFile.read(file);
        if (!dryRun) {
            holdBranch();
        }
        var people = members.all().stream().map(ImportedPerson::known).toList();
        var held = terms.running().stream().collect(Collectors.toMap(OfficeTerm::memberId, OfficeTerm::office));
        var offices = new ImportedOffices(people, held);
        var merge = new RosterMerge(
                new KnownPeople(people),
                new ImportedGroups(groups, dryRun),
                offices,
                time.today(),
                dryRun ? (person, standing, affiliation) -> {} : this::write);
        var report = merge.merge(roster, dryRun);
        if (!dryRun) {
            offices.appointed().forEach((person, office) -> incumbency.settle(person.member(), office, time.today()));
        }
        return report;
    }

    /** Two imports at once would both find people without a mobile number missing, and enter them twice. */
    private void holdBranch() {
        members.getEntityManager().lock(branches.require(branch.require()), LockModeType.PESSIMISTIC_WRITE);
    }

    private void write(ImportedPerson person, Standing standing, Affiliation affiliation) {
        if (person.member() != null) {
            person.member().takeOver(person.details(), standing, affiliation);
            return;
        }
        var member = new Member(branch.require(), person.details(), standing, affiliation);
        members.persist(member);
        person.become(member);
    }
}
