/** Reads a register of members as people really keep it: .xlsx or .csv in, checked rows and problems out. Pure functions. */
package org.sanbuzou.member.imports;
