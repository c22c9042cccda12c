-- The list of patients is read by its order, page by page, whatever its length.
create index ix_patient_registered on patient (registration_date desc, id desc) where void_reason is null;
create index ix_patient_pseudonym on patient (source_key, id) where void_reason is null;
