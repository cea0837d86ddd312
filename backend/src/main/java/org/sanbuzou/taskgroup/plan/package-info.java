/** The plan of a group's work by days: what moves when, baselines, decisions to work in parallel, and how sure a date is. */
package org.sanbuzou.taskgroup.plan;
