/** Procedures as files of other programs: workbooks and Microsoft Project's XML, read with every doubt named, and written. */
package org.sanbuzou.taskgroup.exchange;
