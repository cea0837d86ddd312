package org.sanbuzou.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A version and what it changed, person by person. */
record RosterVersionView(@JsonUnwrapped RosterVersionSummary summary, List<PersonChange> people) {}
