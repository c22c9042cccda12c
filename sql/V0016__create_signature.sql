-- Signatures under casebooks and locks on them. A casebook is everything recorded of one person. A signature holds the hash
-- of what was signed: it is never changed, and whether the data are still those is computed. While a casebook is locked,
-- none of its rows is added, changed or taken out, by whatever way.

set search_path = public, pg_temp;

create table signature (
    id           bigint constraint pk_signature primary key,
    cohort_id    bigint not null,
    center_id    bigint not null,
    patient_id   bigint not null,
    user_name    text not null,
    -- As the user was called on that day.
    printed_name text not null,
    role         text not null constraint ck_signature_role check (role = 'INVESTIGATOR'),
    meaning      text not null constraint ck_signature_meaning check (meaning <> ''),
    signed_at    timestamptz not null,
    -- How the content was written down for hashing.
    format       integer not null,
    sha256       text not null constraint ck_signature_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint fk_signature_patient foreign key (cohort_id, center_id, patient_id)
        references patient (cohort_id, center_id, id)
);
create index ix_signature_patient on signature (patient_id);
create index ix_signature_cohort on signature (cohort_id);

-- One row a locking: by whom and why, and by whom and why it was ended.
create table casebook_lock (
    id            bigint constraint pk_casebook_lock primary key,
    cohort_id     bigint not null,
    center_id     bigint not null,
    patient_id    bigint not null,
    locked_by     text not null,
    locked_name   text not null,
    locked_at     timestamptz not null,
    lock_reason   text not null constraint ck_casebook_lock_reason check (lock_reason <> ''),
    unlocked_by   text,
    unlocked_name text,
    unlocked_at   timestamptz,
    unlock_reason text constraint ck_casebook_lock_unlock_reason check (unlock_reason <> ''),
    constraint fk_casebook_lock_patient foreign key (cohort_id, center_id, patient_id)
        references patient (cohort_id, center_id, id),
    constraint ck_casebook_lock_unlock
        check (num_nonnulls(unlocked_by, unlocked_name, unlocked_at, unlock_reason) in (0, 4))
);
create unique index uq_casebook_lock_open on casebook_lock (patient_id) where unlocked_at is null;
create index ix_casebook_lock_patient on casebook_lock (patient_id);
create index ix_casebook_lock_cohort on casebook_lock (cohort_id) where unlocked_at is null;

create function signature_stays() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'what was signed or locked stays on record' using errcode = 'restrict_violation';
end
$$;
create trigger stays before update or delete or truncate on signature
    for each statement execute function signature_stays();
create trigger stays before delete or truncate on casebook_lock
    for each statement execute function signature_stays();

-- A lock is ended once, and nothing else of it changes.
create function casebook_lock_ends_once() returns trigger
    language plpgsql
as
$$
begin
    if old.unlocked_at is not null
        or (new.id, new.cohort_id, new.center_id, new.patient_id, new.locked_by, new.locked_name, new.locked_at, new.lock_reason)
           is distinct from
           (old.id, old.cohort_id, old.center_id, old.patient_id, old.locked_by, old.locked_name, old.locked_at, old.lock_reason)
    then
        raise exception 'what was signed or locked stays on record' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger ends_once before update on casebook_lock for each row execute function casebook_lock_ends_once();

-- Whoever locks a casebook waits until those who are writing in it have done so; those who come later see the lock.
create function casebook_lock_waits() returns trigger
    language plpgsql security definer set search_path from current
as
$$
begin
    perform from patient p where p.id = new.patient_id for update;
    return new;
end
$$;
create trigger waits before insert on casebook_lock for each row execute function casebook_lock_waits();

-- Refuses a statement that touches a row of a person whose casebook is locked. The argument names the column that holds the
-- person. Looks once a statement, so that an import of millions of rows does not notice.
create function casebook_refuses() returns trigger
    language plpgsql security definer set search_path from current
as
$$
declare
    person  text := quote_ident(tg_argv[0]);
    touched text := case tg_op when 'INSERT' then 'select ' || person || ' from new_rows'
                               when 'DELETE' then 'select ' || person || ' from old_rows'
                               else 'select ' || person || ' from new_rows union select ' || person || ' from old_rows' end;
    closed  casebook_lock;
begin
    -- An insert holds the person by its foreign key already, and a change of the person by itself.
    if tg_op <> 'INSERT' and tg_table_name <> 'patient' then
        execute 'select from patient where id in (' || touched || ') for key share';
    end if;
    if not exists (select from casebook_lock l where l.unlocked_at is null) then
        return null;
    end if;
    execute 'select l.* from casebook_lock l where l.unlocked_at is null and l.patient_id in (' || touched || ') limit 1'
        into closed;
    if closed.id is not null then
        raise exception 'the casebook of person % is locked by % since %', closed.patient_id, closed.locked_by, closed.locked_at
            using errcode = 'restrict_violation', constraint = 'casebook_locked';
    end if;
    return null;
end
$$;

do
$$
declare
    rows   text;
    person text;
begin
    foreach rows in array array ['patient', 'pregnancy', 'neonate', 'platelet_reading', 'treatment', 'bleeding_episode',
                                 'adverse_event', 'follow_up', 'observation'] loop
        person := case rows when 'patient' then 'id' else 'patient_id' end;
        execute format('create trigger locked_insert after insert on %I referencing new table as new_rows '
                       'for each statement execute function casebook_refuses(%L)', rows, person);
        execute format('create trigger locked_update after update on %I referencing old table as old_rows '
                       'new table as new_rows for each statement execute function casebook_refuses(%L)', rows, person);
        execute format('create trigger locked_delete after delete on %I referencing old table as old_rows '
                       'for each statement execute function casebook_refuses(%L)', rows, person);
    end loop;
end
$$;

-- Somebody signs and locks in the own name only.
alter table signature enable row level security;
create policy read_scope on signature for select to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
create policy insert_scope on signature for insert to ${appRole}
    with check (center_id = any ((select own_centers())::bigint[]) and user_name = audit_setting('itp.user'));
alter table casebook_lock enable row level security;
create policy read_scope on casebook_lock for select to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
create policy insert_scope on casebook_lock for insert to ${appRole}
    with check (((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]))
                and locked_by = audit_setting('itp.user'));
create policy update_scope on casebook_lock for update to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]))
    with check (unlocked_by = audit_setting('itp.user'));

grant select, insert on signature, casebook_lock to ${appRole};
grant update (unlocked_by, unlocked_name, unlocked_at, unlock_reason) on casebook_lock to ${appRole};

call audit_table('signature');
call audit_table('casebook_lock');

-- A cut of signed or locked casebooks says how many persons of the cohort are not in it.
alter table data_cut add column left_out bigint not null default 0;
