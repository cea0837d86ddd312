package org.sanbuzou.taskgroup.exchange;

import org.sanbuzou.taskgroup.Procedure;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** A predecessor as a file states it, by its code. */
record StatedLink(int row, String code, DependencyKind kind, int lagDays, String evidence) {
    Procedure.Predecessor predecessor() {
        return new Procedure.Predecessor(code, kind, lagDays, evidence);
    }
}
