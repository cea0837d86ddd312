/** Procedures kept as templates, to be started again in other task groups. */
package org.sanbuzou.taskgroup.template;
