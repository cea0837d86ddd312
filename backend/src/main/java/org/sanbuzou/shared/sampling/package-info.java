/** Draws that everybody can repeat, and what may be concluded from them: pure functions, the same in every language. */
package org.sanbuzou.shared.sampling;
