package org.itpregistry.access.service;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itpregistry.access.domain.AccessKind;
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
    private static final String TOLD = AllowedInterceptor.class.getName();

    @Inject
    private transient CallContext context;

    @Inject
    private transient AccessLog log;

    @PersistenceContext
    private transient EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    Object admit(InvocationContext invocation) throws Exception {
        Caller caller = context.caller();
        Allowed allowed = allowedOf(invocation);
        if (allowed.value().length > 0 && Stream.of(allowed.value()).noneMatch(caller::may)) {
            log.note(AccessKind.DENIED, nameOf(invocation));
            throw Refusal.notAllowed();
        }
        if (transaction.getTransactionKey() != null) {
            if (allowed.atOneMoment()) {
                em.createNativeQuery("set transaction isolation level repeatable read")
                        .executeUpdate();
            }
            tellDatabaseOnce(settingsFor(caller));
        }
        try {
            return invocation.proceed();
        } catch (Refusal refusal) {
            noteForeign(refusal, invocation);
            throw refusal;
        }
    }

    /** What there is not, and what is another center's, are refused alike: both may be somebody who tries doors. */
    private void noteForeign(Refusal refusal, InvocationContext invocation) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND && context.isFirst("NOT_FOUND")) {
            String what = Stream.of(invocation.getParameters())
                    .filter(Number.class::isInstance)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "not found: " + nameOf(invocation) + " ", ""));
            log.note(AccessKind.DENIED, what.strip());
        }
    }

    private static Allowed allowedOf(InvocationContext invocation) {
        Allowed onMethod = invocation.getMethod().getAnnotation(Allowed.class);
        return onMethod != null
                ? onMethod
                : invocation.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
    }

    private static String nameOf(InvocationContext invocation) {
        var method = invocation.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** One service calls another in the same transaction: it knows already. */
    private void tellDatabaseOnce(List<String> settings) {
        if (!settings.equals(transaction.getResource(TOLD))) {
            tellDatabase(settings);
            transaction.putResource(TOLD, settings);
        }
    }

    private List<String> settingsFor(Caller caller) {
        return List.of(
                caller.userName(),
                caller.auditedRole(),
                centersOf(caller),
                context.channel().code(),
                context.reason() == null ? "" : context.reason(),
                centersOf(caller),
                caller.seesAllCenters() ? "on" : "off",
                context.request());
    }

    private void tellDatabase(List<String> settings) {
        var query = em.createNativeQuery(
                """
                select set_config('itp.user', ?1, true), set_config('itp.role', ?2, true),
                       set_config('itp.center', ?3, true), set_config('itp.channel', ?4, true),
                       set_config('itp.reason', ?5, true), set_config('itp.centers', ?6, true),
                       set_config('itp.all_centers', ?7, true), set_config('itp.request', ?8, true)""");
        for (int i = 0; i < settings.size(); i++) {
            query.setParameter(i + 1, settings.get(i));
        }
        query.getSingleResult();
    }

    private static String centersOf(Caller caller) {
        return caller.centers().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
