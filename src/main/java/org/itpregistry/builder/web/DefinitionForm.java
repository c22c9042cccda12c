package org.itpregistry.builder.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.catalog.Setting;
import org.itpregistry.platform.domain.Refusal;
import org.itpregistry.study.Condition;
import org.itpregistry.study.Criterion;
import org.itpregistry.study.Question;
import org.itpregistry.study.Unit;

/** A definition of the catalog that is being chosen on the page, with mode, settings and the condition for its answer. */
public class DefinitionForm implements Serializable {
    private final String prefix;
    private String id = "";
    private Mode mode = Mode.AS_PUBLISHED;
    private Condition.Test test = Condition.Test.FOUND;
    private String operands = "";
    private Map<String, String> settings = new TreeMap<>();

    /** @param prefix of the ids of its fields */
    DefinitionForm(String prefix) {
        this.prefix = prefix;
    }

    /** @throws Refusal for a definition that cannot be asked of a person so */
    DefinitionChoice choice() {
        Map<String, String> given = new TreeMap<>();
        getOffered().forEach(setting -> {
            // A page gives null for a field that is left empty.
            String value = settings.get(setting.name());
            if (value != null && !value.isBlank() && !value.strip().equals(setting.initial())) {
                given.put(setting.name(), value.strip());
            }
        });
        var choice = new DefinitionChoice(id.strip().toUpperCase(Locale.ROOT), mode, given);
        if (choice.id().isEmpty()) {
            throw new Refusal("builder.wrong.noDefinition").about(prefix + "Definition");
        }
        try {
            check(new Question.Defined(choice));
        } catch (IllegalArgumentException noneSuch) {
            throw new Refusal("builder.wrong.definition", noneSuch.getMessage()).about(prefix + "Definition");
        }
        return choice;
    }

    /** Whether the group that it is used for can be asked is seen when the protocol is read. */
    private static void check(Question.Defined question) {
        try {
            question.check(Unit.PREGNANCY);
        } catch (IllegalArgumentException ofNoPregnancy) {
            question.check(Unit.PERSON);
        }
    }

    Criterion criterion() {
        return new Criterion.Answered(new Question.Defined(choice()), condition());
    }

    /** @throws Refusal when a code or a number is missing */
    Condition condition() {
        List<String> typed = Arrays.stream(operands.split("[,;\\s]+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        return switch (test) {
            case FOUND -> Condition.found();
            case ANY_OF, ALL_OF, ONLY -> {
                if (typed.isEmpty()) {
                    throw new Refusal("builder.wrong.noOperand").about(prefix + "Operands");
                }
                yield new Condition(
                        test,
                        typed.stream()
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .toList());
            }
            case FROM_TO -> {
                if (typed.size() != 2) {
                    throw new Refusal("builder.wrong.two").about(prefix + "Operands");
                }
                yield new Condition(test, typed);
            }
            default -> {
                if (typed.size() != 1 || !typed.get(0).matches("-?\\d{1,6}(\\.\\d{1,3})?")) {
                    throw new Refusal("builder.wrong.number", operands).about(prefix + "Operands");
                }
                yield new Condition(test, typed);
            }
        };
    }

    /** What may be varied of the definition that is typed; none while it is not known. */
    public List<Setting> getOffered() {
        try {
            return OutcomeCatalog.settings(id.strip().toUpperCase(Locale.ROOT), mode);
        } catch (IllegalArgumentException notYet) {
            return List.of();
        }
    }

    public boolean isOperandNeeded() {
        return test != Condition.Test.FOUND;
    }

    public String getId() {
        return id;
    }

    public void setId(String typed) {
        String chosen = typed == null ? "" : typed.strip();
        if (!chosen.equals(id)) {
            settings = new TreeMap<>();
        }
        id = chosen;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode chosen) {
        mode = chosen;
    }

    public Condition.Test getTest() {
        return test;
    }

    public void setTest(Condition.Test chosen) {
        test = chosen;
    }

    public String getOperands() {
        return operands;
    }

    public void setOperands(String typed) {
        operands = typed == null ? "" : typed;
    }

    public Map<String, String> getSettings() {
        return settings;
    }
}
