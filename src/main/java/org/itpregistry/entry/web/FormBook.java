package org.itpregistry.entry.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.service.Texts;

/**
 * The dictionary as the pages read it: sections, and the choices of a field.
 *
 * <p>The same for everybody and for as long as the application runs, so that a page has the same fields in the same order
 * when it comes back.
 */
@Named
@ApplicationScoped
public class FormBook {
    /** Sections that concern some case types only; the others concern everybody. */
    private static final Map<String, String> CASE_TYPES =
            Map.of("patients.refractory", "ADULT PEDIATRIC", "patients.pediatric", "PEDIATRIC");

    private final Map<String, List<Section>> sections = new ConcurrentHashMap<>();
    private final Map<Item<?>, List<SelectItem>> options = new ConcurrentHashMap<>();

    @Inject
    private Texts texts;

    public List<Section> sections(String form) {
        return sections.computeIfAbsent(form, name -> sectionsOf(form(name)));
    }

    public Form<?> form(String name) {
        return Dictionary.form(name).orElseThrow();
    }

    public Item<?> item(String form, String name) {
        return form(form).item(name).orElseThrow();
    }

    private List<Section> sectionsOf(Form<?> form) {
        Map<String, List<Item<?>>> grouped = new LinkedHashMap<>();
        form.items().forEach(item -> grouped.computeIfAbsent(item.section(), name -> new ArrayList<>())
                .add(item));
        return grouped.entrySet().stream()
                .map(entry -> new Section(
                        form.name(),
                        entry.getKey().isEmpty() ? "main" : entry.getKey(),
                        entry.getValue().get(0).isFurther(),
                        CASE_TYPES.getOrDefault(form.name() + "." + entry.getKey(), ""),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    /** The choices of a code list or a flag: nothing, the codes, and why there is none. */
    public List<SelectItem> options(Item<?> item) {
        return options.computeIfAbsent(item, this::optionsOf);
    }

    private List<SelectItem> optionsOf(Item<?> item) {
        List<SelectItem> choices = new ArrayList<>();
        choices.add(new SelectItem("", "–"));
        codes(item).forEach(choices::add);
        if (!item.isRequired()) {
            choices.add(new SelectItemGroup(
                    texts.get("reason.group"), null, false, reasons(item).toArray(SelectItem[]::new)));
        }
        return choices;
    }

    /** The codes alone. */
    public List<SelectItem> codes(Item<?> item) {
        if (item.type() instanceof CodeType<?> type) {
            return labelled(type.list(), type.codes());
        }
        if (item.type() instanceof CodesType<?> type) {
            return labelled(type.list(), type.codes());
        }
        return List.of(new SelectItem("Y", texts.get("flag.Y")), new SelectItem("N", texts.get("flag.N")));
    }

    private List<SelectItem> labelled(Class<?> list, List<String> codes) {
        return codes.stream()
                .map(code -> new SelectItem(code, texts.get("code." + list.getSimpleName() + "." + code)))
                .toList();
    }

    /** Why an item may have no value; a code list that has a code for unknown needs no such reason. */
    public List<SelectItem> reasons(Item<?> item) {
        Set<String> codes = item.type() instanceof CodeType<?> type ? Set.copyOf(type.codes()) : Set.of();
        return Arrays.stream(MissingReason.values())
                .filter(reason -> !codes.contains(reason.name()))
                .map(reason -> new SelectItem("~" + reason, texts.get("code.MissingReason." + reason)))
                .toList();
    }

    /**
     * A heading and the items under it.
     *
     * @param further beyond the prescribed format: closed until something is in it
     * @param caseTypes whom it concerns, apart by spaces; empty for everybody
     */
    public record Section(String form, String name, boolean further, String caseTypes, List<Item<?>> items) {
        public String labelKey() {
            return "section." + form + "." + name;
        }

        /** Open from the start: what is always asked, and what holds something. */
        public boolean opens(FormSheet sheet) {
            return !further
                    || items.stream()
                            .map(sheet::field)
                            .anyMatch(field ->
                                    field.isFilled() || !field.getErrors().isEmpty());
        }
    }
}
