package org.itpregistry.entry.web;

import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a page was opened with, as its forms carry it along. The server forgets a page that was left; a form of it that is sent
 * once more, by the back button or a resend, opens it anew with this.
 */
public final class PageContext {
    private static final String FIELD = "here";
    private static final String PAIR = "[a-z_]+=[a-z_0-9]+";

    private PageContext() {}

    /** @param names and values in turn; those without a value are left out */
    public static String of(String... names) {
        var text = new StringBuilder();
        for (int i = 0; i < names.length; i += 2) {
            if (names[i + 1] != null) {
                text.append(text.isEmpty() ? "" : "&")
                        .append(names[i])
                        .append('=')
                        .append(names[i + 1]);
            }
        }
        return text.toString();
    }

    /** What the form brings that is being sent; empty when no form is, as when a page is opened. */
    public static Optional<Map<String, String>> sent() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || !faces.isPostback()) {
            return Optional.empty();
        }
        String sent = faces.getExternalContext().getRequestParameterMap().get(FIELD);
        return Optional.ofNullable(sent).map(PageContext::read);
    }

    private static Map<String, String> read(String sent) {
        Map<String, String> values = new HashMap<>();
        for (String pair : sent.split("&")) {
            if (pair.matches(PAIR)) {
                values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            }
        }
        return values;
    }
}
