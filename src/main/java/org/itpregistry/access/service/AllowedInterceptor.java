package org.itpregistry.access.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.domain.Caller;
import org.itpregistry.platform.domain.Refusal;

/**
 * Refuses callers without the role, and tells the database who works in this transaction: for row-level security and for
 * the audit triggers. The settings end with the transaction, so a pooled connection carries nothing over.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor implements Serializable {
    @Inject
    private transient CallContext context;

    @PersistenceContext
    private transient EntityManager em;

    @AroundInvoke
    Object admit(InvocationContext invocation) throws Exception {
        Caller caller = context.caller();
        Allowed allowed = allowedOf(invocation);
        if (allowed.value().length > 0 && Stream.of(allowed.value()).noneMatch(caller::has)) {
            throw new Refusal("refusal.notAllowed");
        }
        tellDatabase(caller);
        return invocation.proceed();
    }

    private static Allowed allowedOf(InvocationContext invocation) {
        Allowed onMethod = invocation.getMethod().getAnnotation(Allowed.class);
        return onMethod != null ? onMethod : invocation.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
    }

    private void tellDatabase(Caller caller) {
        em.createNativeQuery(
                        """
                        select set_config('itp.user', ?1, true), set_config('itp.role', ?2, true),
                               set_config('itp.center', ?3, true), set_config('itp.channel', ?4, true),
                               set_config('itp.reason', ?5, true), set_config('itp.centers', ?6, true),
                               set_config('itp.all_centers', ?7, true)""")
                .setParameter(1, caller.userName())
                .setParameter(2, caller.auditedRole())
                .setParameter(3, centersOf(caller))
                .setParameter(4, context.channel().code())
                .setParameter(5, context.reason() == null ? "" : context.reason())
                .setParameter(6, centersOf(caller))
                .setParameter(7, caller.seesAllCenters() ? "on" : "off")
                .getSingleResult();
    }

    private static String centersOf(Caller caller) {
        return caller.centers().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
