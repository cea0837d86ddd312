/** What every test stands on: one database for the whole run, empty before each test. */
package org.sanbuzou.testing;
