package org.sanbuzou.community.spotcheck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.community.spotcheck.sampling.DrawRule;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.draw.Draw;
import org.sanbuzou.shared.draw.DrawWords;
import org.sanbuzou.shared.sampling.Seed;

/** A draw of the service records of some days. */
@Entity
class SpotCheck extends Draw {
    private static final DrawWords WORDS = new DrawWords("SPOT_CHECK", "抽查", "条", "PERIOD_NOT_OVER", "时段还没有结束");

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Stratification stratification;

    private boolean holdsPeriod;
    private int excluded;

    protected SpotCheck() {}

    SpotCheck(DrawRule rule, Seed seed, Act act) {
        super(rule.branchId(), rule.checkId(), rule, seed, act);
        if (rule.to().isBefore(act.today())) {
            throw new RuleViolation("PERIOD_OVER", "这个时段已经结束。抽查要在时段结束之前约定，谁都还不知道会有哪些记录。");
        }
        this.startsOn = rule.from();
        this.endsOn = rule.to();
        this.stratification = rule.stratification();
        this.holdsPeriod = true;
    }

    @Override
    protected DrawWords words() {
        return WORDS;
    }

    @Override
    protected LocalDate lastDay() {
        return endsOn;
    }

    /** A check of a period that is over keeps it: a second seed for records that are there would be a second throw. */
    @Override
    public void cancel(String reason, Act act) {
        super.cancel(reason, act);
        holdsPeriod = isOver(act.today());
    }

    /** Records of the period that were corrected before the draw and are not in the frame. */
    void leaveOut(int records) {
        excluded = records;
    }

    DrawRule rule() {
        return new DrawRule(
                branchId(), id(), startsOn, endsOn, stratification, sampleKind(), sampleAmount(), minimum());
    }

    TimeWindow window() {
        return new TimeWindow(BranchTime.startOf(startsOn), BranchTime.endOf(endsOn));
    }

    int excluded() {
        return excluded;
    }
}
