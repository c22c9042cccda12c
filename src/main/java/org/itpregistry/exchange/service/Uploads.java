package org.itpregistry.exchange.service;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.itpregistry.platform.service.InsideOnly;

/** The archives that users sent to this node: one a user, until the next. */
@ApplicationScoped
@InsideOnly("keeps what the imports have received")
public class Uploads {
    private final Map<Long, Upload> ofUsers = new ConcurrentHashMap<>();

    Optional<Upload> of(long user) {
        return Optional.ofNullable(ofUsers.get(user));
    }

    /** Keeps an upload in place of the one before. */
    void keep(long user, Upload upload) {
        Optional.ofNullable(ofUsers.put(user, upload)).ifPresent(Upload::close);
    }

    void forget(long user) {
        Optional.ofNullable(ofUsers.remove(user)).ifPresent(Upload::close);
    }

    @PreDestroy
    void close() {
        ofUsers.values().forEach(Upload::close);
    }
}
