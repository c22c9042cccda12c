-- When a row was voided: what is delivered again is told the day, and what was voided in one act is taken back in one.
-- The index finds the few voided rows of a cohort among millions.
create function note_voiding() returns trigger
    language plpgsql as
$$
begin
    new.voided_at := case when new.void_reason is null then null else transaction_timestamp() end;
    return new;
end
$$;

do
$$
declare
    rows text;
begin
    foreach rows in array array ['patient', 'pregnancy', 'neonate', 'platelet_reading', 'treatment', 'bleeding_episode',
                                 'adverse_event', 'follow_up', 'observation', 'center_denominator', 'study_arm'] loop
        execute format('alter table %I add voided_at timestamptz', rows);
        execute format('create trigger note_voiding before update on %I for each row '
                       'when (old.void_reason is distinct from new.void_reason) execute function note_voiding()', rows);
        execute format('create index ix_%1$s_voided on %1$I (cohort_id, source_key) where void_reason is not null', rows);
    end loop;
end
$$;
