/** 入户摸排: units known by their codes only, who visits them, what became of each visit and when to go again. */
package org.sanbuzou.taskgroup.survey;
