/** 抽查: random draws of service records that everybody can repeat, and what the branch found out about the records drawn. */
package org.sanbuzou.community.spotcheck;
