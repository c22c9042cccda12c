package org.itpregistry.platform.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a service that only services call, which have asked before who the caller is. No page and no door may know it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InsideOnly {
    /** What it is for, and so why it asks nobody. */
    String value();
}
