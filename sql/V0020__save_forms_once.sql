-- Saving: a form is stored once however often it is sent, and whoever loses a race is told who won it.

set search_path = public, pg_temp;

-- A form that was saved: what the page sent along when it was opened, and what came of it. The second of two that arrive
-- together waits at the primary key until the first is done.
create table saved_form (
    user_name  text not null,
    token      text not null constraint ck_saved_form_token check (token ~ '^[A-Za-z0-9_-]{22}$'),
    saved_at   timestamptz not null default now(),
    -- Of what was typed, hashed with the token: tells whether the same is sent again or something else.
    content    text not null constraint ck_saved_form_content check (content ~ '^[0-9a-f]{64}$'),
    -- The person it is about, and the rows that were stored: form and key of each. Null until the save is done.
    patient_id bigint,
    outcome    text,
    constraint pk_saved_form primary key (user_name, token)
);
alter table saved_form enable row level security;
create policy own_scope on saved_form to ${appRole} using (user_name = audit_setting('itp.user'));
grant select, insert on saved_form to ${appRole};
grant update (patient_id, outcome) on saved_form to ${appRole};

-- Rows that belong to no person are few; those of persons are found by the person.
create index ix_audit_entry_record on audit_entry (record_id, id) where patient_id is null;

-- Who changed a row last, and when: for somebody who sees the row and may not read the trail.
create function last_change(changed_table text, changed_patient bigint, changed_record bigint)
    returns table (user_name text, printed_name text, changed_at timestamptz)
    language plpgsql stable security definer set search_path from current
as
$$
declare
    newest audit_entry;
begin
    if changed_patient is null then
        select * into newest from audit_entry e
        where e.patient_id is null and e.record_id = changed_record and e.table_name = changed_table
        order by e.id desc limit 1;
    else
        select * into newest from audit_entry e
        where e.patient_id = changed_patient and e.record_id = changed_record and e.table_name = changed_table
        order by e.id desc limit 1;
    end if;
    if sees_all_centers() or newest.center_id = any (own_centers()) then
        return query select t.user_name, coalesce(u.display_name, t.user_name), t.at
                     from audit_transaction t left join app_user u on u.user_name = t.user_name
                     where t.id = newest.transaction_id;
    end if;
end
$$;
revoke execute on function last_change(text, bigint, bigint) from public;
grant execute on function last_change(text, bigint, bigint) to ${appRole};
