/** The vanguard post: who is on duty when, planned evenly and provably so. */
package org.sanbuzou.duty;
