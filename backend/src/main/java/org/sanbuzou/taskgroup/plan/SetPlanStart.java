package org.sanbuzou.taskgroup.plan;

import java.time.LocalDate;

/** @param startsOn null takes the day away */
record SetPlanStart(LocalDate startsOn) {}
