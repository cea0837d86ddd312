package org.sanbuzou.duty.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class SelectionTest {
    @Property(tries = 300)
    void agreesWithSorting(@ForAll @Size(min = 1, max = 60) byte[] values) {
        var sorted = new long[values.length];
        Arrays.setAll(sorted, i -> values[i] % 20);
        Arrays.sort(sorted);

        for (int rank = 0; rank < values.length; rank++) {
            var shuffled = new long[values.length];
            Arrays.setAll(shuffled, i -> values[i] % 20);
            assertThat(Selection.smallest(shuffled, shuffled.length, rank)).isEqualTo(sorted[rank]);
        }
    }
}
