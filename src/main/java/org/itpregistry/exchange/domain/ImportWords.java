package org.itpregistry.exchange.domain;

/** Puts a message into words. */
@FunctionalInterface
public interface ImportWords {
    String text(String key, Object... arguments);
}
