package org.sanbuzou.duty;

import java.util.List;

record RosterFindings(List<RosterFinding> items) {}
