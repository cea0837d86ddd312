package org.sanbuzou.duty.scheduling;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A seat that can be covered, as Timefold sees it: it chooses among those available on the day. */
@PlanningEntity
public class PlannedSeat {
    @PlanningId
    private int id;

    private int day;

    @ValueRangeProvider
    private List<Integer> available;

    @PlanningVariable
    private Integer member;

    public PlannedSeat() {}

    PlannedSeat(int id, int day, List<Integer> available) {
        this.id = id;
        this.day = day;
        this.available = available;
    }

    public int getId() {
        return id;
    }

    public int getDay() {
        return day;
    }

    public List<Integer> getAvailable() {
        return available;
    }

    public Integer getMember() {
        return member;
    }

    public void setMember(Integer member) {
        this.member = member;
    }
}
