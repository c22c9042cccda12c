package org.itpregistry.synthetic;

/** How much of an agent, how often and which way; null where it does not apply. */
record SyntheticDose(String value, String unit, String frequency, String route, Integer administrations, Integer bags) {
    static final SyntheticDose SURGERY = new SyntheticDose(null, null, "ONCE", "SURGICAL", null, null);

    static SyntheticDose oral(String value, String unit) {
        return new SyntheticDose(
                value, unit, "MG_TWICE_DAILY".equals(unit) ? "TWICE_DAILY" : "DAILY", "ORAL", null, null);
    }

    static SyntheticDose infusions(String value, String unit, String frequency, int number) {
        return new SyntheticDose(value, unit, frequency, "IV", number, null);
    }

    static SyntheticDose weekly(String value, String unit) {
        return new SyntheticDose(value, unit, "WEEKLY", "SC", null, null);
    }

    static SyntheticDose bags(int number) {
        return new SyntheticDose(null, null, "ONCE", "IV", null, number);
    }

    SyntheticDose of(String otherValue) {
        return new SyntheticDose(otherValue, unit, frequency, route, administrations, bags);
    }
}
