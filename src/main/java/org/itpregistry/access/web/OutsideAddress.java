package org.itpregistry.access.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where browsers reach the registry, if the one who runs it says so: ITP_PUBLIC_URL, or a system property of that name. */
record OutsideAddress(URI url) {

    /** @throws IllegalArgumentException for what is no address of a web site */
    static Optional<OutsideAddress> told() {
        String text = setting("ITP_PUBLIC_URL", "");
        return text.isEmpty() ? Optional.empty() : Optional.of(new OutsideAddress(URI.create(text)));
    }

    /** From the environment; a system property of the same name in lower case with points comes first. */
    static String setting(String name, String otherwise) {
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        String set = property == null ? System.getenv(name) : property;
        return set == null || set.isBlank() ? otherwise : set.strip();
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /** Empty, or like {@code /itp}. */
    String path() {
        return url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("/+$", "");
    }

    boolean isOriginOf(String page) {
        return page.equalsIgnoreCase(url.getScheme() + "://" + url.getRawAuthority());
    }
}
