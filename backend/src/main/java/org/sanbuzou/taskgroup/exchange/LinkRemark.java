package org.sanbuzou.taskgroup.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sanbuzou.taskgroup.Procedure;
import org.sanbuzou.taskgroup.network.DependencyKind;

/**
 * What a Project file cannot say of a predecessor, as a line of the task's notes: {@code 前置 A3：软；依据：习惯做法}.
 *
 * @param evidence null where none is given
 */
record LinkRemark(DependencyKind kind, String evidence) {
    static final LinkRemark NONE = new LinkRemark(DependencyKind.HARD, null);
    private static final Pattern LINE =
            Pattern.compile("前置\\s*(\\S{1,20}?)\\s*[：:]\\s*([硬软])(?:前置)?(?:\\s*[；;]\\s*依据[：:](.*))?", Pattern.DOTALL);

    static String line(Procedure.Predecessor before) {
        var kind = before.kind() == DependencyKind.SOFT ? "软" : "硬";
        var evidence = before.evidence() == null ? "" : "；依据：" + escaped(before.evidence());
        return "前置 " + before.code() + "：" + kind + evidence;
    }

    /** By the codes of the predecessors. */
    static Map<String, LinkRemark> in(String notes) {
        var remarks = new HashMap<String, LinkRemark>();
        notes.lines().forEach(line -> {
            var match = LINE.matcher(line.strip());
            if (match.matches()) {
                var kind = match.group(2).equals("软") ? DependencyKind.SOFT : DependencyKind.HARD;
                var evidence = match.group(3) == null ? "" : unescaped(match.group(3));
                remarks.put(match.group(1), new LinkRemark(kind, evidence.isBlank() ? null : evidence));
            }
        });
        return remarks;
    }

    /** On one line, as a line is one remark. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' && i + 1 < text.length() ? meant(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char meant(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }
}
