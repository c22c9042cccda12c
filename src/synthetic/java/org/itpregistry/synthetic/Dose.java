package org.itpregistry.synthetic;

/** How much of an agent, how often and which way; null where it does not apply. */
record Dose(String value, String unit, String frequency, String route, Integer administrations, Integer bags) {
    static final Dose SURGERY = new Dose(null, null, "ONCE", "SURGICAL", null, null);

    static Dose oral(String value, String unit) {
        return new Dose(value, unit, "MG_TWICE_DAILY".equals(unit) ? "TWICE_DAILY" : "DAILY", "ORAL", null, null);
    }

    static Dose infusions(String value, String unit, String frequency, int number) {
        return new Dose(value, unit, frequency, "IV", number, null);
    }

    static Dose weekly(String value, String unit) {
        return new Dose(value, unit, "WEEKLY", "SC", null, null);
    }

    static Dose bags(int number) {
        return new Dose(null, null, "ONCE", "IV", null, number);
    }

    Dose of(String otherValue) {
        return new Dose(otherValue, unit, frequency, route, administrations, bags);
    }
}
