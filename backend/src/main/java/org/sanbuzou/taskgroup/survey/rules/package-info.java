/** What follows from the visits of a unit: pure functions that do not care in which order the visits became known. */
package org.sanbuzou.taskgroup.survey.rules;
