/** What every public draw keeps and how it goes: planned under a commitment, drawn, judged, closed. */
package org.sanbuzou.shared.draw;
