package org.itpregistry.assessment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itpregistry.outcome.Definition;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.catalog.DefinitionChoice;
import org.itpregistry.outcome.catalog.OutcomeCatalog;
import org.itpregistry.outcome.catalog.Setting;
import org.itpregistry.platform.domain.Refusal;

/** One of the two definitions of a comparison, as an address names it: {@code RESP-IWG-R.REGISTRY}, and its settings. */
public final class ChosenDefinition {
    /** A setting with the value it has here. */
    public record Value(String parameter, Setting setting, String value) {}

    private final String address;
    private final DefinitionChoice choice;
    private final List<Value> values = new ArrayList<>();

    /**
     * @param side what the names of its settings begin with in an address
     * @param parameters of the request; settings that the definition does not have are left over from another choice
     * @throws Refusal when there is no such definition
     */
    ChosenDefinition(String side, String address, Map<String, String[]> parameters) {
        this.address = address;
        String id = address.substring(0, Math.max(0, address.lastIndexOf('.')));
        Mode mode = modeOf(address);
        Map<String, String> settings = new LinkedHashMap<>();
        for (Setting setting : settingsOf(id, mode)) {
            String parameter = side + "." + setting.name();
            String[] given = parameters.get(parameter);
            String value = given == null || given[0].isBlank() ? setting.initial() : given[0].strip();
            values.add(new Value(parameter, setting, value));
            if (!value.equals(setting.initial())) {
                settings.put(setting.name(), value);
            }
        }
        choice = new DefinitionChoice(id, mode, settings);
    }

    private static Mode modeOf(String address) {
        try {
            return Mode.valueOf(address.substring(address.lastIndexOf('.') + 1));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("refusal.definitionUnknown", address);
        }
    }

    private static List<Setting> settingsOf(String id, Mode mode) {
        try {
            return OutcomeCatalog.settings(id, mode);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("refusal.definitionUnknown", id + "." + mode);
        }
    }

    /** @throws IllegalArgumentException which says to a person what a setting takes */
    Definition<?, ?> definition() {
        return OutcomeCatalog.choose(choice);
    }

    public String getAddress() {
        return address;
    }

    public List<Value> getValues() {
        return values;
    }
}
