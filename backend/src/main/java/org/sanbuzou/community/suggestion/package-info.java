/** The suggestion box that the rules ask for: anybody with an account writes, officers answer. */
package org.sanbuzou.community.suggestion;
