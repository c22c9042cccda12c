package org.itpregistry.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of the application, by key, from the bundles of all rooms. */
@Named("msg")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private static final List<String> BUNDLES = List.of("access");

    public String text(String key, Object... arguments) {
        for (String bundle : BUNDLES) {
            try {
                String pattern = ResourceBundle.getBundle("org.itpregistry.text." + bundle, Locale.ENGLISH).getString(key);
                return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
            } catch (MissingResourceException e) {
                continue;
            }
        }
        return key;
    }

    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
