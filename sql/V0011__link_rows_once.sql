-- A row of a person names its cohort, center and person in one reference instead of two: stricter, because the cohort now
-- has to be the person's, and one check a row less, which a cohort of millions of rows notices.
alter table patient add constraint uq_patient_cohort unique (cohort_id, center_id, id);

do
$$
declare
    rows text;
begin
    foreach rows in array array ['pregnancy', 'neonate', 'platelet_reading', 'treatment', 'bleeding_episode',
                                 'adverse_event', 'follow_up', 'observation'] loop
        execute format('alter table %1$I drop constraint fk_%1$s_cohort, drop constraint fk_%1$s_patient, '
                       'add constraint fk_%1$s_patient foreign key (cohort_id, center_id, patient_id) '
                       'references patient (cohort_id, center_id, id)', rows);
    end loop;
end
$$;
alter table patient drop constraint uq_patient_center;
