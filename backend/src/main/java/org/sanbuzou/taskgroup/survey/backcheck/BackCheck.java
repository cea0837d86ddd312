package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.draw.Draw;
import org.sanbuzou.shared.draw.DrawWords;
import org.sanbuzou.shared.sampling.Seed;

/** A draw of the units that are finished on a day. */
@Entity
class BackCheck extends Draw {
    private static final DrawWords WORDS = new DrawWords("BACK_CHECK", "回访核实", "户", "CUTOFF_NOT_OVER", "截止日还没有过");

    private UUID surveyId;
    private LocalDate cutoffOn;

    @Enumerated(EnumType.STRING)
    private Stratification stratification;

    protected BackCheck() {}

    BackCheck(BackCheckRule rule, Seed seed, Act act) {
        super(rule.branchId(), rule.checkId(), rule, seed, act);
        this.surveyId = rule.surveyId();
        this.cutoffOn = rule.cutoffOn();
        this.stratification = rule.stratification();
    }

    @Override
    protected DrawWords words() {
        return WORDS;
    }

    @Override
    protected LocalDate lastDay() {
        return cutoffOn;
    }

    BackCheckRule rule() {
        return new BackCheckRule(
                branchId(), surveyId, id(), cutoffOn, stratification, sampleKind(), sampleAmount(), minimum());
    }

    UUID surveyId() {
        return surveyId;
    }
}
