package org.itpregistry.entry.web;

import org.itpregistry.platform.domain.Refusal;

/** Keys in the address of a page. */
public final class AddressKeys {
    private AddressKeys() {}

    /** @throws Refusal when it is none: nothing is stored under it */
    public static long of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(text);
    }
}
