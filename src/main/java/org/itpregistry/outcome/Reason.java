package org.itpregistry.outcome;

/** Why a history gives no answer. */
public enum Reason {
    NO_INDEX_REGIMEN("no investigated regimen"),
    NO_INDEX_EVENT("the event from which days are counted is not on record"),
    INDEX_START_NOT_A_DAY("the day on which the investigated regimen started is not known"),
    INDEX_LACKS_AGENTS("the investigated regimen lacks an agent the definition asks for"),
    NO_BASELINE("no valid count in the days before time zero"),
    BASELINE_OPEN("the baseline is only known to lie above a bound"),
    COUNT_OPEN("the count is only known to lie beyond a bound, which does not decide"),
    NO_COUNT("no valid count"),
    NO_COUNT_IN_WINDOW("no valid count in the window"),
    NO_LATER_COUNT("no valid count after the start of treatment"),
    FOLLOW_UP_TOO_SHORT("last contact before the end of the window"),
    NOT_CONFIRMED("no second count confirms the first"),
    FIRST_DID_NOT_FAIL("the earlier treatment is not known to have failed"),
    NO_RESPONSE("there was no response that could last or be lost"),
    NO_TREATMENT("no treatment of that kind"),
    NO_VISIT("no scheduled visit on treatment"),
    TREATMENT_NOT_STOPPED("treatment never stopped"),
    NO_DOCUMENTED_RESPONSE("neither counts nor a documented response"),
    NO_DIAGNOSIS_DATE("no diagnosis date"),
    NO_BIRTH_DATE("no birth date"),
    DATE_TOO_VAGUE("a date is not known precisely enough"),
    TYPE_NOT_KNOWN("primary or secondary ITP is not recorded"),
    NOT_RECORDED("the item is not recorded"),
    NOT_KNOWN("the item was asked for and is not known"),
    NOT_BLEEDING_AT_START("no bleeding at time zero"),
    NO_BLEEDING_RECORD("bleeding was not assessed"),
    NO_FOLLOW_UP("no visit and no count"),
    NOT_YET_OBSERVED("not yet under observation: last contact or cutoff no later than the start"),
    BEFORE_START("the event lies before the start from which time is counted"),
    BEFORE_REGISTRATION("the event lies before the registration, when observation began"),
    NOT_DELIVERED("no delivery on record"),
    NOT_CAESAREAN("no caesarean delivery"),
    UNITS_NOT_RECORDED("a transfusion without its number of units"),
    NOT_LIVE_BORN("not live born"),
    NOT_A_NEWBORN("no record of the birth");

    private final String text;

    Reason(String text) {
        this.text = text;
    }

    /** Whether the question does not even arise: nothing was given that could be judged, or the person is no newborn. */
    public boolean isBesideTheQuestion() {
        return this == NO_INDEX_REGIMEN || this == NO_TREATMENT || this == NOT_A_NEWBORN;
    }

    /** The reason in plain English. */
    public String text() {
        return text;
    }
}
