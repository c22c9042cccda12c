package org.itpregistry.access.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.itpregistry.access.domain.Act;

/**
 * Who may call a service, and the sign that its transaction tells the database for whom it works.
 *
 * <p>Every public service class or method bears it. Without an act, everybody who is logged in may call.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Allowed {
    /** What is done: callers whose roles include it may call; what they may see is for {@link Scope} to say. */
    @Nonbinding
    Act[] value() default {};

    /**
     * Whether everything that is read in the call is read as it stands at one moment, whatever is saved meanwhile. The call
     * has to begin its transaction, and had better not write: what others changed since the moment it could not change.
     */
    @Nonbinding
    boolean atOneMoment() default false;
}
