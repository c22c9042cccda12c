package org.itpregistry.entry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.itpregistry.codelist.web.ListsInForce;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.service.Texts;

/**
 * The codes of an item and their labels, whether the list is an enum or one that coordinators extend: people read and type
 * labels, codes are stored.
 */
@Named("codeChoices")
@ApplicationScoped
public class Choices {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)*");

    private final Map<Item<?>, CodeLists> closed = new ConcurrentHashMap<>();

    @Inject
    private Texts texts;

    @Inject
    private ListsInForce lists;

    /** What can be chosen now. */
    public List<CodeEntry> of(Item<?> item) {
        return known(item).entries(keyOf(item)).stream()
                .filter(entry -> !entry.retired() && item.takes(entry))
                .toList();
    }

    /** Whether it is a code of the item's list. */
    public boolean holds(Item<?> item, String code) {
        return known(item).find(keyOf(item), code).isPresent();
    }

    /** The label of a code, or of several joined by a bar; what is no code stays as it is. */
    public String labels(Item<?> item, String codes) {
        return Arrays.stream(codes.split("\\|")).map(code -> label(item, code)).collect(Collectors.joining("; "));
    }

    private String label(Item<?> item, String code) {
        return known(item)
                .find(keyOf(item), code)
                .map(CodeEntry::label)
                .orElseGet(() -> item.isOpen() && CODE.matcher(code).matches() ? CodeLists.words(code) : code);
    }

    /** The codes that a typed text stands for; what stands for none stays as it was typed. */
    public String codes(Item<?> item, String text) {
        return known(item).codes(keyOf(item), text, item.isOpen());
    }

    private CodeLists known(Item<?> item) {
        return item.isListed() ? lists.get() : closed.computeIfAbsent(item, this::labelled);
    }

    private static String keyOf(Item<?> item) {
        return item.isListed() ? item.codeList() : item.labelKey();
    }

    private CodeLists labelled(Item<?> item) {
        if (item.type() instanceof CodeType<?> type) {
            return labelled(item, type.list(), type.codes());
        }
        if (item.type() instanceof CodesType<?> type) {
            return labelled(item, type.list(), type.codes());
        }
        return new CodeLists(Map.of());
    }

    private CodeLists labelled(Item<?> item, Class<?> list, List<String> codes) {
        return new CodeLists(Map.of(
                keyOf(item),
                codes.stream()
                        .map(code -> new CodeEntry(code, texts.get("code." + list.getSimpleName() + "." + code)))
                        .toList()));
    }

    /** Shows labels in a field that holds codes. */
    public Converter<String> converter(Item<?> item) {
        return new Converter<>() {
            @Override
            public String getAsObject(FacesContext faces, UIComponent field, String typed) {
                return typed == null || typed.isBlank() ? "" : codes(item, typed);
            }

            @Override
            public String getAsString(FacesContext faces, UIComponent field, String held) {
                return held == null ? "" : labels(item, held);
            }
        };
    }
}
