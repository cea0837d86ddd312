/** The draw itself and what may be concluded from it: pure functions, the same in every language. */
package org.sanbuzou.community.spotcheck.sampling;
