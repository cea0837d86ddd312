/** Lists of units as they come in files, read row by row with what is wrong in each. */
package org.sanbuzou.taskgroup.survey.imports;
