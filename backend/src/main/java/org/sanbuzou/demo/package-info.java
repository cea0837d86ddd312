/** A branch of invented people and records for trying the product out, made on request into an empty database. */
package org.sanbuzou.demo;
