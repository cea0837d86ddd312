/** What happened in a group, day by day, read from the records themselves. */
package org.sanbuzou.taskgroup.timeline;
