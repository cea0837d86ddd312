/** How far a survey is, by village and block, and how far the back-checks bear that out. */
package org.sanbuzou.taskgroup.survey.coverage;
