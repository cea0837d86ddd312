/** Minutes of consultations with villagers: what was asked, said and agreed, and who follows it up; never who was there. */
package org.sanbuzou.taskgroup.consultation;
