package org.sanbuzou.taskgroup.exchange;

/** What is told about predecessors that cannot be taken over as they stand. */
final class LinkNotes {
    private LinkNotes() {}

    static FileProblem otherType(Integer row, String column, String what, String type) {
        var name =
                switch (type) {
                    case "SS" -> "开始—开始";
                    case "FF" -> "完成—完成";
                    default -> "开始—完成";
                };
        return FileProblem.note(
                row, column, "LINK_TYPE", "“" + what + "”是" + name + "关系，这里只支持完成—开始，这条前置没有装入。请改成完成—开始后补上。");
    }

    static FileProblem lead(Integer row, String column, String what) {
        return FileProblem.note(row, column, "LEAD", "“" + what + "”的提前量按 0 天装入。要搭接的，请把前一环节拆成两个。");
    }
}
