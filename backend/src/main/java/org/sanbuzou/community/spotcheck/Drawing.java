package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.RecordedService;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.sampling.Allocation;
import org.sanbuzou.shared.sampling.Selection;
import org.sanbuzou.shared.sampling.Stratum;

/** Carries a draw out on the records there are: fixes the frame, allots, selects. The arithmetic is that of {@code sampling}. */
@ApplicationScoped
class Drawing {
    private static final int PORTION = 2_000;
    private static final int MARKED_AT_ONCE = 500;

    /** What a scan of the records found. */
    private record Scan(SortedMap<String, Integer> sizes, int excluded) {}

    private final ServiceRecordDirectory records;
    private final CommunityDirectory communities;
    private final Frame frame;
    private final CurrentBranch branch;
    private final BranchTime time;

    Drawing(
            ServiceRecordDirectory records,
            CommunityDirectory communities,
            Frame frame,
            CurrentBranch branch,
            BranchTime time) {
        this.records = records;
        this.communities = communities;
        this.frame = frame;
        this.branch = branch;
        this.time = time;
    }

    /** @return the members whose records were drawn */
    Set<UUID> draw(SpotCheck check, Act act) {
        var scan = scan(check.window(), check.rule().stratification(), portion -> frame.write(check, portion));
        var wanted = Allocation.of(check.rule(), scan.sizes());
        var selection = new Selection(check.seed(), wanted);
        frame.read(check, selection::offer);
        var members = mark(selection.drawn());
        check.drawn(strata(check.rule().stratification(), scan.sizes(), wanted), act);
        check.leaveOut(scan.excluded());
        return members;
    }

    /** What the rule would have drawn from as many days before today: the period itself is not over. */
    SpotCheckPreview preview(WriteSpotCheck write) {
        var today = time.today();
        var rule = write.rule(branch.require(), Ids.next(), today);
        var from = today.minusDays(ChronoUnit.DAYS.between(rule.from(), rule.to()) + 1);
        var window = new TimeWindow(BranchTime.startOf(from), BranchTime.startOf(today));
        var sizes = scan(window, rule.stratification(), portion -> {}).sizes();
        var strata = strata(rule.stratification(), sizes, Allocation.of(rule, sizes));
        return SpotCheckPreview.of(from, today.minusDays(1), strata);
    }

    private Scan scan(TimeWindow window, Stratification by, Consumer<List<RecordedService>> use) {
        var sizes = new TreeMap<String, Integer>();
        int excluded = 0;
        var portion = records.startedIn(window, null, PORTION);
        while (!portion.isEmpty()) {
            var standing =
                    portion.stream().filter(record -> !record.corrected()).toList();
            excluded += portion.size() - standing.size();
            standing.forEach(record -> Strata.count(sizes, by, record));
            use.accept(standing);
            portion = records.startedIn(window, portion.get(portion.size() - 1), PORTION);
        }
        return new Scan(sizes, excluded);
    }

    private Set<UUID> mark(Set<UUID> drawn) {
        var ids = new ArrayList<>(drawn);
        var members = new HashSet<UUID>();
        for (int from = 0; from < ids.size(); from += MARKED_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + MARKED_AT_ONCE));
            frame.markDrawn(some);
            members.addAll(records.membersOf(some));
        }
        return members;
    }

    private List<Stratum> strata(
            Stratification by, SortedMap<String, Integer> sizes, SortedMap<String, Integer> wanted) {
        return Stratum.of(
                sizes, wanted, by == Stratification.COMMUNITY ? communityNames(sizes.keySet())::get : Strata::name);
    }

    private Map<String, String> communityNames(Set<String> keys) {
        return communities.names(keys.stream().map(UUID::fromString).toList()).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().toString(), Map.Entry::getValue));
    }
}
