package org.itpregistry.exchange.domain;

/** Puts a message into words. */
@FunctionalInterface
public interface Wording {
    String text(String key, Object... arguments);
}
