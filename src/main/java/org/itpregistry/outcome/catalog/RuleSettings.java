package org.itpregistry.outcome.catalog;

import java.util.List;
import java.util.Optional;
import org.itpregistry.outcome.Mode;
import org.itpregistry.outcome.Washout;
import org.itpregistry.outcome.response.ResponseRules;

/** The operational rules of a response as settings; the mode decides what is initial. */
final class RuleSettings {
    static final String CONFIRMATION = "confirmation_days";
    private static final String BETWEEN = "between";
    private static final String BLEEDING = "bleeding";
    private static final String WASHOUT = "washout";
    private static final String WINDOW = "window";

    private RuleSettings() {}

    static List<Setting> of(Mode mode) {
        ResponseRules rules = ResponseRules.iwg(mode);
        RescueWashout washout = rules.washout().isPresent() ? RescueWashout.BY_AGENT : RescueWashout.NONE;
        return List.of(
                Setting.number(CONFIRMATION, rules.confirmationDays(), 0, 365),
                Setting.code(BETWEEN, rules.unbroken() ? Between.NONE_FAILING : Between.ANY, Between.values()),
                Setting.code(BLEEDING, Bleeding.ABSENT, Bleeding.values()),
                Setting.code(WASHOUT, washout, RescueWashout.values()),
                Setting.code(WINDOW, Window.OFF, Window.values()));
    }

    static ResponseRules rules(Mode mode, Settings set) {
        return new ResponseRules(
                mode,
                set.number(CONFIRMATION),
                set.code(BETWEEN, Between.class) == Between.NONE_FAILING,
                set.code(BLEEDING, Bleeding.class) == Bleeding.ABSENT,
                set.code(WASHOUT, RescueWashout.class).washout(),
                set.code(WINDOW, Window.class) == Window.IWG);
    }

    /** Whether a count between the two that make a response may fail. */
    private enum Between {
        ANY,
        NONE_FAILING
    }

    private enum Bleeding {
        ABSENT,
        IGNORED
    }

    private enum Window {
        OFF,
        IWG
    }

    private enum RescueWashout {
        NONE,
        BY_AGENT,
        TRIAL_56D;

        Optional<Washout> washout() {
            return this == NONE ? Optional.empty() : Optional.of(Washout.valueOf(name()));
        }
    }
}
