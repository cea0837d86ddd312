package org.sanbuzou.shared.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Leaves no trace in the audit: a field that holds a secret, or rows that are no act of a person (sessions, stored answers). */
@Target({ElementType.TYPE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {
    /** True where only the making of a row goes unrecorded, because many rows follow from one recorded act. */
    boolean creationOnly() default false;
}
