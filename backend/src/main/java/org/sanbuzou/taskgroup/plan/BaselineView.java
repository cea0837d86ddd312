package org.sanbuzou.taskgroup.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

record BaselineView(
        UUID id,
        int number,
        String reason,
        LocalDate startsOn,
        LocalDate finish,
        int workdays,
        int tasks,
        List<Integer> unknownYears,
        Instant savedAt,
        String savedByName) {}
