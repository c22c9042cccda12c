package org.itpregistry.study;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itpregistry.measure.Bleed;
import org.itpregistry.measure.FollowUpVisit;
import org.itpregistry.measure.MeasuredValue;
import org.itpregistry.measure.NeonateRecord;
import org.itpregistry.measure.PatientFacts;
import org.itpregistry.measure.PlateletSample;
import org.itpregistry.measure.RowKind;
import org.itpregistry.measure.SafetyEvent;
import org.itpregistry.measure.SourceRow;
import org.itpregistry.measure.TreatmentPeriod;

/** What a row says under one heading: codes, or a number. Flags are Y and N; what is not recorded says nothing. */
public enum RowField {
    CENTER(RowKind.PATIENT, PatientFacts.class, row -> one(row.center())),
    REGISTERED(RowKind.PATIENT, PatientFacts.class, row -> one(row.registration())),
    GROUP(RowKind.PATIENT, PatientFacts.class, row -> some(row.group())),
    CASE_TYPE(RowKind.PATIENT, PatientFacts.class, row -> one(row.caseType())),
    DIAGNOSED(RowKind.PATIENT, PatientFacts.class, row -> some(row.diagnosis())),
    ITP_TYPE(RowKind.PATIENT, PatientFacts.class, row -> some(row.itpType())),
    SECONDARY_CAUSE(RowKind.PATIENT, PatientFacts.class, row -> each(row.secondaryCauses())),
    COMORBIDITY(RowKind.PATIENT, PatientFacts.class, row -> each(row.comorbidities())),
    NO_SPLENECTOMY_REASON(RowKind.PATIENT, PatientFacts.class, row -> some(row.noSplenectomyReason())),

    /** 10^9/L. */
    COUNT(RowKind.COUNT, PlateletSample.class, row -> one(row.count())),
    CONTEXT(RowKind.COUNT, PlateletSample.class, row -> one(row.context())),

    AGENT(RowKind.TREATMENT, TreatmentPeriod.class, row -> one(row.agent().code())),
    AGENT_CLASS(
            RowKind.TREATMENT, TreatmentPeriod.class, row -> each(row.agent().classes())),
    ROLE(RowKind.TREATMENT, TreatmentPeriod.class, row -> one(row.role())),
    REGIMEN(RowKind.TREATMENT, TreatmentPeriod.class, row -> one(row.regimen())),
    /** In the unit in which it was entered. */
    DOSE(
            RowKind.TREATMENT,
            TreatmentPeriod.class,
            row -> some(row.dose().map(dose -> dose.amount().toPlainString()))),
    DOSE_UNIT(RowKind.TREATMENT, TreatmentPeriod.class, row -> some(row.dose().flatMap(dose -> dose.unit()))),
    ADMINISTRATIONS(RowKind.TREATMENT, TreatmentPeriod.class, row -> some(row.administrations())),
    /** Days from the first to the last; not known while the treatment goes on. */
    LENGTH_DAYS(
            RowKind.TREATMENT,
            TreatmentPeriod.class,
            row -> row.isOngoing() ? List.of() : one(row.endDay() - row.startDay())),
    ONGOING(RowKind.TREATMENT, TreatmentPeriod.class, row -> one(yesNo(row.isOngoing()))),
    DOCUMENTED_RESPONSE(RowKind.TREATMENT, TreatmentPeriod.class, row -> some(row.documentedResponse())),
    STOP_REASON(RowKind.TREATMENT, TreatmentPeriod.class, row -> some(row.stopReason())),

    SITE(RowKind.BLEED, Bleed.class, row -> one(row.site())),
    WHO_GRADE(RowKind.BLEED, Bleed.class, row -> one(row.whoGrade())),

    TERM(RowKind.ADVERSE_EVENT, SafetyEvent.class, row -> one(row.term())),
    CATEGORY(RowKind.ADVERSE_EVENT, SafetyEvent.class, row -> one(row.category())),
    CTCAE_GRADE(RowKind.ADVERSE_EVENT, SafetyEvent.class, row -> some(row.ctcaeGrade())),
    SERIOUS(RowKind.ADVERSE_EVENT, SafetyEvent.class, row -> some(row.serious().map(RowField::yesNo))),
    RELATEDNESS(RowKind.ADVERSE_EVENT, SafetyEvent.class, row -> some(row.relatedness())),

    LIVE_BIRTH(
            RowKind.NEWBORN,
            NeonateRecord.class,
            row -> some(row.liveBirth().value().map(RowField::yesNo))),

    FOLLOW_UP_STATUS(RowKind.FOLLOW_UP, FollowUpVisit.class, row -> some(row.status())),
    VITAL_STATUS(RowKind.FOLLOW_UP, FollowUpVisit.class, row -> one(row.vitalStatus())),

    OBSERVATION(RowKind.OBSERVATION, MeasuredValue.class, row -> one(row.code())),
    OBSERVED(RowKind.OBSERVATION, MeasuredValue.class, row -> one(row.value()));

    private final RowKind kind;
    private final Function<SourceRow, List<String>> read;

    <R extends SourceRow> RowField(RowKind kind, Class<R> row, Function<R, List<String>> read) {
        this.kind = kind;
        this.read = read.compose(row::cast);
    }

    public RowKind kind() {
        return kind;
    }

    /** What one row says; codes that read as a number are that number too. */
    Reply reply(SourceRow row) {
        return row instanceof PlateletSample sample && this == COUNT ? Reply.of(sample) : Reply.codes(codes(row));
    }

    List<String> codes(SourceRow row) {
        return read.apply(row);
    }

    private static List<String> one(Object code) {
        return List.of(code.toString());
    }

    private static List<String> some(Optional<?> code) {
        return code.map(RowField::one).orElse(List.of());
    }

    private static List<String> each(Collection<?> codes) {
        return codes.stream().map(Object::toString).sorted().toList();
    }

    private static String yesNo(boolean value) {
        return value ? "Y" : "N";
    }
}
