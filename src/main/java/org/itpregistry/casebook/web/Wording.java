package org.itpregistry.casebook.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.itpregistry.center.domain.Center;
import org.itpregistry.measure.MissingReason;
import org.itpregistry.platform.domain.Answer;
import org.itpregistry.platform.domain.CodeType;
import org.itpregistry.platform.domain.CodesType;
import org.itpregistry.platform.domain.Finding;
import org.itpregistry.platform.domain.Item;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.platform.domain.RegistryRecord;
import org.itpregistry.platform.service.Texts;

/** Says answers, codes and findings in the words of the language bundle. */
@Named("words")
@ApplicationScoped
public class Wording {
    @Inject
    private Texts texts;

    /** What a row answers to an item; empty when nobody has. */
    public <T> String answer(RegistryRecord row, Item<T> item) {
        Answer<T> answer = row.get(item);
        if (answer.isPresent()) {
            return value(item, answer.value());
        }
        return answer.missing() == null ? "" : reason(answer.missing());
    }

    private <T> String value(Item<T> item, T value) {
        if (item.type() instanceof CodeType<?> type) {
            return code(type.list(), value);
        }
        if (item.type() instanceof CodesType<?> type) {
            return ((Set<?>) value).stream().map(one -> code(type.list(), one)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean flag) {
            return texts.get(flag ? "flag.Y" : "flag.N");
        }
        String text = item.type().print(value);
        return item.unit().isEmpty() ? text : text + " " + unit(item.unit());
    }

    public String label(Item<?> item) {
        return texts.get(item.labelKey());
    }

    public String code(Class<?> list, Object code) {
        return texts.get("code." + list.getSimpleName() + "." + code);
    }

    /** The code itself is an enum constant. */
    public String code(Enum<?> code) {
        return code == null ? "" : code(code.getDeclaringClass(), code);
    }

    public String center(Center center) {
        return center.value(Center.CENTER_NAME) + " (" + center.sourceKey() + ")";
    }

    public String reason(MissingReason reason) {
        return texts.get("code.MissingReason." + reason);
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public String unit(String ucum) {
        return texts.get("unit." + ucum);
    }

    public String of(Finding finding) {
        return texts.text(finding.messageKey(), finding.arguments().toArray());
    }

    public String of(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** A finding about a row that is not before the reader's eyes: it says which. */
    public String withPlace(Finding finding) {
        return texts.text(
                "finding.place", texts.get("form." + finding.form() + ".one"), finding.sourceKey(), of(finding));
    }
}
