package org.sanbuzou.taskgroup.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.Estimates;
import org.sanbuzou.taskgroup.Procedure;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** Procedures of every shape, with codes and texts that are easily misread. */
final class AnyProcedure {
    private static final List<String> STRANGE = List.of(
            "=1+1", "'引号", "-", "无", "a  b", "<规划> & \"许可\"", "𠮷野家", "甲\u2028乙", "\\n 不是换行", "]]>", "前置 A：软", "+86");

    private AnyProcedure() {}

    private record Draft(String code, String name, int days, int earlier, int later, boolean estimated, int links) {}

    static Arbitrary<Procedure> procedures() {
        var drafts = Combinators.combine(
                        codes(),
                        texts(100),
                        Arbitraries.integers().between(0, 3650),
                        Arbitraries.integers().between(0, 3650),
                        Arbitraries.integers().between(0, 3650),
                        Arbitraries.of(true, false),
                        Arbitraries.integers())
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
        return Combinators.combine(drafts, texts(500).injectNull(0.3).list().ofSize(8))
                .as(AnyProcedure::procedure);
    }

    /** Where some of the tasks shall not begin before a day. */
    static Arbitrary<DatedProcedure> dated() {
        var day = Dates.dates()
                .between(Estimates.FIRST_DAY, LocalDate.of(2099, 12, 31))
                .injectNull(0.5);
        return Combinators.combine(procedures(), day.list().ofSize(9)).as((procedure, days) -> {
            var notBefore = new HashMap<String, LocalDate>();
            for (int i = 0; i < procedure.steps().size(); i++) {
                if (days.get(i) != null) {
                    notBefore.put(procedure.steps().get(i).code(), days.get(i));
                }
            }
            return new DatedProcedure(procedure, notBefore);
        });
    }

    private static Arbitrary<String> codes() {
        var plain =
                Arbitraries.strings().withChars("ABFSab0123._-").ofMinLength(1).ofMaxLength(20);
        return Arbitraries.oneOf(
                plain, Arbitraries.of("A", "AFS", "A-2", "A-2FS", "3", "3d", "FS", "SS", "-", "--", "1.2.3"));
    }

    private static Arbitrary<String> texts(int longest) {
        var any = Arbitraries.strings()
                .withChars("甲乙丙=+-@'<>&\"; \\\n\tab09，；：")
                .withCharRange('\u3400', '\u9fff')
                .ofMinLength(1)
                .ofMaxLength(Math.min(longest, 40))
                .map(text -> longest == 100 ? text.replaceAll("\\s", " ").strip() : text.strip());
        return Arbitraries.oneOf(any, Arbitraries.of(STRANGE)).filter(text -> !text.isEmpty());
    }

    /** Each task waits for some of those before it. */
    private static Procedure procedure(List<Draft> drafts, List<String> evidence) {
        var unique = new LinkedHashMap<String, Draft>();
        drafts.forEach(draft -> unique.putIfAbsent(draft.code(), draft));
        var steps = new ArrayList<Procedure.Step>();
        for (var draft : unique.values()) {
            var before = new ArrayList<Procedure.Predecessor>();
            for (int i = 0; i < steps.size(); i++) {
                if ((draft.links() >> i & 1) == 1) {
                    before.add(new Procedure.Predecessor(
                            steps.get(i).code(),
                            (draft.links() >> i & 2) == 2 ? DependencyKind.SOFT : DependencyKind.HARD,
                            (draft.links() >> i & 4) == 4 ? draft.earlier() % 400 : 0,
                            evidence.get(i)));
                }
            }
            steps.add(new Procedure.Step(
                    draft.code(),
                    draft.name(),
                    draft.days(),
                    draft.estimated() ? draft.days() - draft.earlier() % (draft.days() + 1) : null,
                    draft.estimated() ? draft.days() + draft.later() % (3651 - draft.days()) : null,
                    before));
        }
        return new Procedure("手续", steps);
    }
}
