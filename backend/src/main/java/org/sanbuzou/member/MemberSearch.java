package org.sanbuzou.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a list of members is narrowed by. The text is part of a name, the beginning of its pinyin or initials, or the last digits
 * of a mobile number.
 */
record MemberSearch(String where, Map<String, Object> parameters) {
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{4,11}");
    private static final int SHOWN_DIGITS = 4;

    /** @param wholeMobile false where only the digits that everybody can see may be searched, as a search can be a guess */
    static MemberSearch of(
            String q, Standing standing, Affiliation affiliation, UUID partyGroupId, boolean wholeMobile) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        equal("standing", standing, conditions, parameters);
        equal("affiliation", affiliation, conditions, parameters);
        equal("details.partyGroupId", partyGroupId, conditions, parameters);
        if (q != null && !q.isBlank()) {
            conditions.add(text(q.strip(), wholeMobile, parameters));
        }
        return new MemberSearch(String.join(" and ", conditions), parameters);
    }

    /** The same among the people of duty rosters and community registration only. */
    MemberSearch inService() {
        return new MemberSearch(
                where.isEmpty() ? Members.IN_SERVICE : where + " and " + Members.IN_SERVICE, parameters);
    }

    private static void equal(String field, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            var name = field.substring(field.indexOf('.') + 1);
            conditions.add(field + " = :" + name);
            parameters.put(name, value);
        }
    }

    private static String text(String q, boolean wholeMobile, Map<String, Object> parameters) {
        var either = new ArrayList<String>();
        either.add("locate(:part, details.name) > 0");
        parameters.put("part", q);
        if (LETTERS.matcher(q).matches()) {
            either.add("namePinyin like :beginning or nameInitials like :beginning");
            parameters.put("beginning", q.toLowerCase(Locale.ROOT) + "%");
        }
        if (DIGITS.matcher(q).matches() && (wholeMobile || q.length() == SHOWN_DIGITS)) {
            either.add("details.mobile like :tail");
            parameters.put("tail", "%" + q);
        }
        return "(" + String.join(" or ", either) + ")";
    }
}
