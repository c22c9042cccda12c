package org.itpregistry.export.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.itpregistry.entry.domain.Dictionary;
import org.itpregistry.exchange.domain.Layout;
import org.itpregistry.platform.domain.Form;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.ItemTypes;
import org.itpregistry.platform.service.Unguarded;

/**
 * Scripts that read the files of a bundle with the types of the dictionary, for R, SPSS and Stata. A cell that holds a reason
 * in place of a value becomes missing, and the reason a column of its own.
 */
@ApplicationScoped
@Unguarded("knows the dictionary, no rows")
public class ReadingScripts {
    private static final int LONGEST_NAME_OF_STATA = 32;

    /** By the name of the file. */
    Map<String, String> all() {
        Map<String, String> scripts = new LinkedHashMap<>();
        scripts.put("scripts/read.R", r());
        scripts.put("scripts/read.sps", spss());
        scripts.put("scripts/read.do", stata());
        return scripts;
    }

    private static String r() {
        String tables = Dictionary.FORMS.stream()
                .map(form -> String.format(
                        Locale.ROOT,
                        "registry$%s <- itp_read(\"%s\", numbers = %s, days = %s, flags = %s)%n",
                        form.name(),
                        form.file(),
                        rNames(form, ReadingScripts::isNumber),
                        rNames(form, item -> item.type() == ItemTypes.DAY),
                        rNames(form, item -> item.type() == ItemTypes.FLAG)))
                .collect(Collectors.joining());
        return """
                # Reads the files of this export into the list "registry". Set the working directory to the folder of the files.
                # A cell such as ~NOT_DONE becomes NA, and NOT_DONE stands in the column of the same name with _missing.
                itp_read <- function(file, numbers, days, flags) {
                  if (!file.exists(file)) return(NULL)
                  rows <- read.csv(file, colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8")
                  for (name in names(rows)) {
                    reason <- grepl("^~[A-Z_]+$", rows[[name]])
                    if (any(reason)) {
                      rows[[paste0(name, "_missing")]] <- ifelse(reason, substring(rows[[name]], 2), NA)
                      rows[[name]][reason] <- NA
                    }
                  }
                  for (name in intersect(numbers, names(rows))) rows[[name]] <- as.numeric(rows[[name]])
                  for (name in intersect(days, names(rows))) rows[[name]] <- as.Date(rows[[name]])
                  for (name in intersect(flags, names(rows))) rows[[name]] <- rows[[name]] == "Y"
                  rows
                }
                registry <- list()
                """
                + tables;
    }

    private static String rNames(Form<?> form, java.util.function.Predicate<Item<?>> which) {
        return form.items().stream()
                .filter(which)
                .map(item -> "\"" + item.name() + "\"")
                .collect(Collectors.joining(", ", "c(", ")"));
    }

    private static boolean isNumber(Item<?> item) {
        return item.type() == ItemTypes.WHOLE || item.type() == ItemTypes.DECIMAL;
    }

    private static String spss() {
        String tables = Dictionary.FORMS.stream().map(ReadingScripts::spss).collect(Collectors.joining("\n"));
        return """
                * Reads the files of this export, one data set a file. Set the working directory with CD first.
                * Cells keep their text: a number in which a reason stands (~NOT_DONE) could not be read as one.
                * ITP_NUMBER at the end of a part makes a number of a text and a system-missing value of a reason.
                """
                + tables;
    }

    private static String spss(Form<?> form) {
        Layout layout = RowsOfForm.everyColumn(form);
        String names = layout.header().stream()
                .map(name -> "  " + name + " " + (isText(form, name) ? "A4000" : "A200"))
                .collect(Collectors.joining("\n"));
        String numbers = form.items().stream()
                .filter(ReadingScripts::isNumber)
                .map(item -> String.format(
                        Locale.ROOT,
                        "DO IF CHAR.SUBSTR(%1$s,1,1) NE '~'.%n  COMPUTE %1$s_n = NUMBER(%1$s,F20.9).%nEND IF.%n",
                        item.name()))
                .collect(Collectors.joining());
        return "GET DATA /TYPE=TXT /FILE='" + form.file() + "' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='\"' "
                + "/ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES=\n" + names + ".\n" + numbers + "DATASET NAME "
                + form.name() + ".\nEXECUTE.\n";
    }

    private static boolean isText(Form<?> form, String name) {
        return form.item(name).filter(item -> item.type() == ItemTypes.TEXT).isPresent();
    }

    private static String stata() {
        String tables = Dictionary.FORMS.stream().map(ReadingScripts::stata).collect(Collectors.joining("\n"));
        return """
                * Reads the files of this export, a .dta beside each. Change to the folder of the files first.
                * A cell such as ~NOT_DONE becomes missing where a number or a day is wanted; the text is kept beside it.
                """
                + tables;
    }

    private static String stata(Form<?> form) {
        StringBuilder text = new StringBuilder();
        text.append("import delimited using \"")
                .append(form.file())
                .append(
                        "\", clear varnames(1) stringcols(_all) encoding(UTF-8) bindquote(strict) maxquotedrows(unlimited)\n");
        List<Item<?>> items = form.items();
        for (Item<?> item : items) {
            String fresh = shortened(item.name(), "_v");
            if (isNumber(item)) {
                text.append("destring ")
                        .append(item.name())
                        .append(", generate(")
                        .append(fresh)
                        .append(") force\n");
            } else if (item.type() == ItemTypes.DAY) {
                text.append("generate ")
                        .append(fresh)
                        .append(" = daily(")
                        .append(item.name())
                        .append(", \"YMD\")\nformat ")
                        .append(fresh)
                        .append(" %td\n");
            }
        }
        return text.append("save \"")
                .append(form.name())
                .append(".dta\", replace\n")
                .toString();
    }

    private static String shortened(String name, String ending) {
        int most = LONGEST_NAME_OF_STATA - ending.length();
        return (name.length() > most ? name.substring(0, most) : name) + ending;
    }
}
