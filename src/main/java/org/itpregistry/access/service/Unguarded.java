package org.itpregistry.access.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a service that works before anybody is logged in and so cannot bear {@link Allowed}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unguarded {
    /** Why nobody has to be logged in. */
    String value();
}
