package org.sanbuzou.taskgroup.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParallelAdvisorTest {
    @Test
    void advisesOnTheExampleProcedureAsComputedElsewhere() throws IOException {
        var file = approvals();
        var expected = file.get("expected");

        var analysis = NetworkAnalysis.of(network(file));

        assertThat(analysis.serialDays())
                .isEqualTo(237)
                .isEqualTo(expected.get("serialDays").asInt());
        assertThat(analysis.plannedDays())
                .isEqualTo(213)
                .isEqualTo(expected.get("asPlannedDays").asInt());
        assertThat(analysis.hardOnlyDays())
                .isEqualTo(113)
                .isEqualTo(expected.get("hardOnlyDays").asInt());
        assertThat(analysis.criticalPath()).isEqualTo(texts(expected.get("asPlannedCriticalPath")));
        assertThat(analysis.advice()).extracting(Advice::savedDays).containsExactly(41, 61, 81, 90, 100);
        assertThat(analysis.adviceExact()).isTrue();
        var byOne = expected.get("savedByDroppingOne");
        assertThat(analysis.savedByDroppingOne()).hasSize(byOne.size()).allSatisfy(one -> assertThat(one.savedDays())
                .isEqualTo(byOne.get(arrow(one.drop().get(0))).asInt()));
    }

    @Test
    void theHardPartOfTheExampleHasTheKnownCriticalPath() throws IOException {
        var file = approvals();
        var network = network(file);
        var hard = network.dependencies().stream()
                .filter(d -> d.kind() == DependencyKind.HARD)
                .toList();

        assertThat(NetworkAnalysis.of(Network.of(network.tasks(), hard)).criticalPath())
                .isEqualTo(texts(file.get("expected").get("hardOnlyCriticalPath")));
    }

    @Property(tries = 250)
    void noOtherSetSavesMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 12) int tasks,
            @ForAll @IntRange(min = 1, max = 20) int dependencies) {
        var random = RandomNetworks.of(seed, tasks, dependencies, 0.5);

        var analysis = NetworkAnalysis.of(random.network());

        assertThat(analysis.adviceExact()).isTrue();
        var mostSaved = mostSaved(random);
        int known = 0;
        for (int size = 1; size < mostSaved.length; size++) {
            int most = mostSaved[size];
            int at = size;
            var listed = analysis.advice().stream()
                    .filter(a -> a.drop().size() == at)
                    .toList();
            assertThat(listed).hasSize(most > known ? 1 : 0);
            for (var advice : listed) {
                assertThat(advice.savedDays()).isEqualTo(most).isEqualTo(saved(random, advice.drop()));
            }
            known = most;
        }
        assertThat(analysis.savedByDroppingOne())
                .allSatisfy(one -> assertThat(one.savedDays()).isEqualTo(saved(random, one.drop())));
    }

    /** Beyond what can be tried completely the advice is still true, only not proven best. */
    @Property(tries = 30)
    void saysWhenItIsNotExactAndStaysTrue(@ForAll long seed) {
        var random = RandomNetworks.of(seed, 60, 200, 0.8);

        var analysis = NetworkAnalysis.of(random.network());

        if (!analysis.adviceExact()) {
            assertThat(analysis.savedByDroppingOne()).hasSizeLessThanOrEqualTo(25);
        }
        assertThat(analysis.advice())
                .allSatisfy(advice -> assertThat(advice.savedDays()).isEqualTo(saved(random, advice.drop())));
    }

    @Test
    void isNotExactWithThirtySoftDependenciesInARow() {
        var tasks = IntStream.range(0, 31)
                .mapToObj(i -> new NetworkTask("t" + i, i + 1))
                .toList();
        var row = IntStream.range(1, 31)
                .mapToObj(i -> new NetworkDependency("t" + (i - 1), "t" + i, DependencyKind.SOFT))
                .toList();

        var analysis = NetworkAnalysis.of(Network.of(tasks, row));

        assertThat(analysis.adviceExact()).isFalse();
        assertThat(analysis.advice()).isNotEmpty();
    }

    /** For each number of dropped dependencies, every set tried. */
    private static int[] mostSaved(RandomNetworks random) {
        var soft = random.dependencies().stream()
                .filter(d -> d.kind() == DependencyKind.SOFT)
                .toList();
        var most = new int[soft.size() + 1];
        for (int set = 0; set < 1 << soft.size(); set++) {
            int size = Integer.bitCount(set);
            most[size] = Math.max(most[size], saved(random, subset(soft, set)));
        }
        for (int size = 1; size < most.length; size++) {
            most[size] = Math.max(most[size], most[size - 1]);
        }
        return most;
    }

    private static List<NetworkDependency> subset(List<NetworkDependency> soft, int set) {
        return IntStream.range(0, soft.size())
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(soft::get)
                .toList();
    }

    private static int saved(RandomNetworks random, List<NetworkDependency> drop) {
        var kept = new ArrayList<>(random.dependencies());
        drop.forEach(kept::remove);
        return Relaxation.days(random.tasks(), random.dependencies()) - Relaxation.days(random.tasks(), kept);
    }

    private static JsonNode approvals() throws IOException {
        try (var stream = ParallelAdvisorTest.class.getResourceAsStream("/demo/approvals.json")) {
            return new ObjectMapper().readTree(stream);
        }
    }

    private static Network network(JsonNode file) {
        var tasks = new ArrayList<NetworkTask>();
        var dependencies = new ArrayList<NetworkDependency>();
        for (var step : file.get("steps")) {
            var code = step.get("code").asText();
            tasks.add(new NetworkTask(code, step.get("durationDays").asInt()));
            for (var before : step.get("predecessors")) {
                var kind = DependencyKind.valueOf(before.get("kind").asText());
                dependencies.add(new NetworkDependency(before.get("code").asText(), code, kind));
            }
        }
        return Network.of(tasks, dependencies);
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String arrow(NetworkDependency dependency) {
        return dependency.predecessorId() + "->" + dependency.successorId();
    }
}
