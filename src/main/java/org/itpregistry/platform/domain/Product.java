package org.itpregistry.platform.domain;

import java.util.Locale;
import java.util.ResourceBundle;

/** Name and version of what runs, as the build wrote them down. */
public final class Product {
    private static final ResourceBundle BUILD = ResourceBundle.getBundle("org.itpregistry.product", Locale.ROOT);

    private Product() {}

    public static String name() {
        return BUILD.getString("name");
    }

    public static String version() {
        return BUILD.getString("version");
    }
}
