/** Volunteer activities: their shifts, who signs up, who came, and how many people were served. */
package org.sanbuzou.activity;
