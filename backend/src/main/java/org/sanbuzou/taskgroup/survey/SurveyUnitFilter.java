package org.sanbuzou.taskgroup.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** Which units a list shows; what is absent does not filter. */
public class SurveyUnitFilter {
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_CODE = 30;

    @RestQuery
    UUID villageId;

    @RestQuery
    UUID blockId;

    @RestQuery
    UUID pairId;

    @RestQuery
    UnitStatus status;

    @RestQuery
    LocalDate dueBy;

    @RestQuery
    Boolean needsDecision;

    @RestQuery
    String q;

    boolean byDay() {
        return dueBy != null;
    }

    String where() {
        return String.join(" and ", conditions(new HashMap<>()));
    }

    Map<String, Object> parameters(UUID surveyId) {
        var parameters = new HashMap<String, Object>();
        conditions(parameters);
        parameters.put("survey", surveyId);
        return parameters;
    }

    private List<String> conditions(Map<String, Object> parameters) {
        var conditions = new ArrayList<>(List.of("surveyId = :survey"));
        add(conditions, parameters, "villageId = :village", "village", villageId);
        add(conditions, parameters, "blockId = :block", "block", blockId);
        add(
                conditions,
                parameters,
                "blockId in (select b.id from SurveyBlock b where b.pairId = :pair)",
                "pair",
                pairId);
        add(conditions, parameters, "status = :status", "status", status);
        add(conditions, parameters, "needsDecision = :decision", "decision", needsDecision);
        add(conditions, parameters, "nextVisitOn <= :due", "due", usable(dueBy));
        add(conditions, parameters, "code like :code escape '!'", "code", prefix());
        return conditions;
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static LocalDate usable(LocalDate day) {
        if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
            throw new BadInput("DATE_OUT_OF_RANGE", "dueBy", "日期超出范围，请重新选择。");
        }
        return day;
    }

    private String prefix() {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > LONGEST_CODE) {
            throw new BadInput("QUERY_TOO_LONG", "q", "编号最多 " + LONGEST_CODE + " 个字。");
        }
        return q.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
