package org.sanbuzou.community.spotcheck.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanbuzou.community.spotcheck.sampling.DrawVectors.Vector;
import org.sanbuzou.shared.sampling.Allocation;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.Selection;

/** The same draws as another program and as the client. */
class DrawVectorsTest {
    static List<Vector> vectors() {
        return DrawVectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void committedToInTheSameWords(Vector vector) {
        assertThat(vector.drawRule().text()).isEqualTo(vector.ruleText());
        assertThat(Seed.ofHex(vector.seed()).commitment(vector.drawRule())).isEqualTo(vector.commitment());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void allottedAlike(Vector vector) {
        var drawn = Allocation.of(vector.drawRule(), vector.sizes());
        assertThat(drawn).hasSameSizeAs(vector.strata());
        vector.strata()
                .forEach(stratum -> assertThat(drawn).as(vector.name()).containsEntry(stratum.key(), stratum.sample()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void drawnAlike(Vector vector) {
        var wanted = Allocation.of(vector.drawRule(), vector.sizes());
        var selection = new Selection(Seed.ofHex(vector.seed()), wanted);
        vector.frame().forEach(entry -> selection.offer(entry.stratum(), entry.id()));
        assertThat(selection.drawn()).as(vector.name()).containsExactlyInAnyOrderElementsOf(vector.drawn());
    }

    @Test
    void theClientIsTestedAgainstTheSameFile() {
        assertThat(DrawVectors.OF_THE_CLIENT).hasSameTextualContentAs(DrawVectors.FILE);
    }
}
