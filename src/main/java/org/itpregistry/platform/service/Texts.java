package org.itpregistry.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.itpregistry.text.Language;
import org.itpregistry.text.Message;
import org.itpregistry.text.Words;

/**
 * The {@link Words} of whoever reads, for pages and beans.
 *
 * <p>A page writes {@code #{msg['key']}}, {@code #{msg.text('key', argument)}} where the text names something, and
 * {@code #{msg.say(message)}} for what the pure rooms found out.
 */
@Named("msg")
@ApplicationScoped
@Unguarded("knows words, no persons")
public class Texts extends AbstractMap<String, String> {
    /** @param arguments as {@link Words#text} takes them */
    public String text(String key, Object... arguments) {
        return Language.say(key, arguments);
    }

    public String say(Message message) {
        return Language.say(message);
    }

    /** Whether there is such a text: for texts that may be left out, such as a help line. */
    public boolean has(String key) {
        return Language.spoken().has(key);
    }

    @Override
    public String get(Object key) {
        return text(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Language.spoken().all().entrySet();
    }
}
