/** Who is calling and what the caller may do; filled in by the identity feature, read by all. */
package org.sanbuzou.shared.security;
