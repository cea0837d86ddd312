package org.sanbuzou.community;

import org.sanbuzou.shared.web.PutAnswer;

/** What became of one record of a batch: its answer, or why there is none. The others of the batch do not depend on it. */
record Outcome(PutAnswer<ServiceRecordView> answer, RuntimeException refusal) {
    static Outcome kept(PutAnswer<ServiceRecordView> answer) {
        return new Outcome(answer, null);
    }

    static Outcome refused(RuntimeException why) {
        return new Outcome(null, why);
    }

    PutAnswer<ServiceRecordView> get() {
        if (refusal != null) {
            throw refusal;
        }
        return answer;
    }
}
