-- Whether a center asks its persons for consent: where it does, a person without one is questioned.
alter table center
    add column consent_required boolean,
    add column consent_required_missing missing_reason,
    add constraint ck_center_consent_required_missing check (num_nonnulls(consent_required, consent_required_missing) < 2);

-- The same person entered twice is looked for by center, birth and diagnosis.
create index ix_patient_likeness on patient (center_id, birth_date, diagnosis_date) where void_reason is null;
