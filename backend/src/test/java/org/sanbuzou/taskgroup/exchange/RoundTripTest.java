package org.sanbuzou.taskgroup.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sanbuzou.taskgroup.DatedProcedure;

/** What is exported and imported again is the same, whatever the codes and texts are. */
class RoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<CalendarException> HOLIDAY = List.of(
            new CalendarException(DAY, DAY.plusDays(1), false),
            new CalendarException(DAY.plusDays(5), DAY.plusDays(5), true));
    private static final ProcedureCheck CHECK =
            new ProcedureCheck(Validation.buildDefaultValidatorFactory().getValidator());

    private interface Export {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    @Provide
    Arbitrary<DatedProcedure> procedures() {
        return AnyProcedure.dated();
    }

    @Property(tries = 300)
    void aSheetIsReadBackAsItWas(@ForAll("procedures") DatedProcedure dated) {
        var read = read(new ProcedureSheet(dated)::write);
        assertThat(read.procedure().steps()).isEqualTo(dated.procedure().steps());
        assertThat(read.notBefore()).isEqualTo(dated.notBefore());
    }

    @Property(tries = 300)
    void aProjectIsReadBackAsItWas(@ForAll("procedures") DatedProcedure dated) {
        assertThat(read(new ProjectWriter(dated, DAY, HOLIDAY)::write)).isEqualTo(dated);
    }

    private static DatedProcedure read(Export export) {
        try {
            var bytes = new ByteArrayOutputStream();
            export.write(bytes);
            var file = Files.createTempFile("procedure", ".file");
            try {
                Files.write(file, bytes.toByteArray());
                var checked = CHECK.check(ProcedureFile.read(file));
                assertThat(checked.problems()).isEmpty();
                return checked.procedure();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
