/** Who may come in: accounts, sessions, API tokens and the gate every request passes. */
package org.sanbuzou.identity;
