package org.itpregistry.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.platform.domain.CodeEntry;
import org.itpregistry.platform.domain.CodeLists;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Reference;
import org.itpregistry.platform.service.InsideOnly;
import org.itpregistry.platform.service.Texts;

/** The dictionary as files: what each column is, and what each code means. The data keep codes; the labels lie here. */
@ApplicationScoped
@InsideOnly("writes words of the dictionary, no rows")
public class DictionaryFiles {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    @Inject
    private Texts texts;

    /** A row a column of a file. */
    String items() throws IOException {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of(
                "file",
                "column",
                "oid",
                "label",
                "type",
                "unit",
                "loinc",
                "low",
                "high",
                "required",
                "code_list",
                "many",
                "prescribed"));
        for (Form<?> form : Dictionary.FORMS) {
            form.lead().forEach(reference -> rows.add(reference(form, reference)));
            RowsOfForm.everyColumn(form).items().forEach(item -> rows.add(item(form, item)));
        }
        return print(rows);
    }

    private static List<?> reference(Form<?> form, Reference reference) {
        return List.of(
                form.file(),
                reference.column(),
                form.oid() + "." + reference.target(),
                "",
                "key",
                "",
                "",
                "",
                "",
                yes(reference.required()),
                "",
                "N",
                "Y");
    }

    private List<?> item(Form<?> form, Item<?> item) {
        return List.of(
                form.file(),
                item.name(),
                item.oid(),
                texts.get(item.labelKey()),
                kind(item),
                item.unit(),
                item.loinc(),
                plain(item.hard().low()),
                plain(item.hard().high()),
                yes(item.isRequired()),
                listOf(item),
                yes(item.isMany()),
                yes(!item.isFurther()));
    }

    private static String kind(Item<?> item) {
        return listOf(item).isEmpty() ? item.type().widget().name().toLowerCase(java.util.Locale.ROOT) : "code";
    }

    /** The name of the list whose codes answer the item; empty when none does. */
    static String listOf(Item<?> item) {
        return item.isListed()
                ? item.codeList()
                : item.type() instanceof CodeType<?> one
                        ? one.list().getSimpleName()
                        : item.type() instanceof CodesType<?> many ? many.list().getSimpleName() : "";
    }

    /** A row a code: those of the lists that grow as they stand now, retired ones among them. */
    String codes(CodeLists lists) throws IOException {
        List<List<?>> rows = new ArrayList<>();
        rows.add(List.of("code_list", "code", "label", "classes", "retired"));
        items(Dictionary.FORMS)
                .collect(Collectors.toMap(
                        DictionaryFiles::listOf, item -> item, (one, other) -> one, java.util.TreeMap::new))
                .forEach((list, item) -> rows.addAll(codes(list, item, lists)));
        return print(rows);
    }

    private static Stream<Item<?>> items(List<Form<?>> forms) {
        return forms.stream().<Item<?>>flatMap(form -> form.items().stream()).filter(item -> !listOf(item)
                .isEmpty());
    }

    private List<List<?>> codes(String list, Item<?> item, CodeLists lists) {
        if (item.isListed()) {
            return lists.entries(list).stream()
                    .<List<?>>map(entry -> code(list, entry))
                    .toList();
        }
        List<String> codes =
                item.type() instanceof CodeType<?> one ? one.codes() : ((CodesType<?>) item.type()).codes();
        return codes.stream()
                .<List<?>>map(code -> List.of(list, code, texts.get("code." + list + "." + code), "", "N"))
                .toList();
    }

    private static List<?> code(String list, CodeEntry entry) {
        String classes = entry.classes().stream().sorted().collect(Collectors.joining("|"));
        return List.of(list, entry.code(), entry.label(), classes, yes(entry.retired()));
    }

    private static String plain(BigDecimal bound) {
        return bound == null ? "" : bound.toPlainString();
    }

    private static String yes(boolean it) {
        return it ? "Y" : "N";
    }

    private static String print(List<List<?>> rows) throws IOException {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSV)) {
            for (List<?> row : rows) {
                printer.printRecord(row);
            }
        }
        return text.toString();
    }
}
