/** The members of a branch: register, standing and affiliation, offices, absences and when they can be on duty. */
package org.sanbuzou.member;
