package org.itpregistry.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a form of the registry as a browser would send them. Reads what our own pages write, not any page. */
final class HtmlForm {
    private static final Pattern CONTROL =
            Pattern.compile("<(input|select|textarea)([^>]*)>(?:(.*?)</\\1>)?", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern TYPED = Pattern.compile("\\btype=\"(checkbox|radio|submit|button|image|date)\"");

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** @param id of the form */
    static HtmlForm of(String page, String id) {
        int start = page.indexOf("<form id=\"" + id + "\"");
        int end = page.indexOf("</form>", start);
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("the page has no form " + id);
        }
        var form = new HtmlForm();
        // Void elements have no end: the text after them is not theirs.
        Matcher control = CONTROL.matcher(page.substring(start, end).replaceAll("(<input[^>]*?)/?>", "$1></input>"));
        while (control.find()) {
            form.take(control.group(1), control.group(2), control.group(3));
        }
        return form;
    }

    private void take(String element, String attributes, String content) {
        String name = attribute(attributes, "name");
        boolean left = name.isEmpty()
                || TYPED.matcher(attributes).find() && !attributes.contains("checked")
                || element.equals("textarea") && content == null;
        if (left) {
            return;
        }
        fields.put(
                name,
                switch (element) {
                    case "input" -> attribute(attributes, "value");
                    case "select" -> chosen(content);
                    default -> content.strip();
                });
    }

    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#39;", "'") : "";
    }

    HtmlForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** As the body of a request. */
    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
