-- The second edition of the trail. A digest of a count can be guessed, and one that does not cover the person lets a row be
-- moved to nobody: each entry gets a random salt, patient and center go into its digest, the reason of a transaction enters
-- its seal as a salted digest of its own, and fields are told apart by their length. What was sealed before stays as it was
-- sealed; the edition of each transaction says how to read it, and never goes back.

set search_path = public, pg_temp;

alter table audit_transaction
    add column edition smallint not null default 1 constraint ck_audit_transaction_edition check (edition in (1, 2)),
    add column reason_salt bytea constraint ck_audit_transaction_reason_salt check (octet_length(reason_salt) = 16),
    add column reason_digest bytea;
-- Rows that are there keep the first; this needs no pass over them.
alter table audit_transaction alter column edition set default 2;
alter table audit_entry add column salt bytea constraint ck_audit_entry_salt check (octet_length(salt) = 16);

-- Costs a look-up for each entry that is written, and guards against nobody who could harm the trail: verification finds an
-- entry without its transaction, and a transaction whose entries are not as many as were sealed.
alter table audit_entry drop constraint fk_audit_entry_transaction;
create index ix_audit_entry_place on audit_entry (transaction_id, id);
drop index ix_audit_entry_transaction;

-- Of 128 bits, 122 are random.
create function audit_salt() returns bytea
    language sql volatile
    return uuid_send(gen_random_uuid());

-- What is hashed is what record_send writes: the number of fields, and of each its type, its length (-1 for none) and its bytes.
create function audit_entry_digest(transaction_id bigint, table_name text, record_id bigint, patient_id bigint,
                                   center_id bigint, action text, old_values jsonb, new_values jsonb, salt bytea)
    returns bytea
    language sql stable
    return sha256(record_send(row ('itp-entry-2'::text, transaction_id, table_name, record_id, patient_id, center_id, action,
                                   old_values, new_values, salt)));

create function audit_reason_digest(reason text, salt bytea) returns bytea
    language sql stable
    return sha256(record_send(row ('itp-reason-2'::text, reason, salt)));

create function audit_transaction_hash(previous bytea, t audit_transaction, seq bigint, entries bigint, digest bytea)
    returns bytea
    language sql stable
    return sha256(record_send(row ('itp-transaction-2'::text, previous, t.id, seq, t.at, t.user_name, t.user_role, t.center,
                                   t.channel, t.reason_digest, t.request, t.db_user, entries, digest)));

create or replace function audit_open() returns bigint
    language plpgsql security definer set search_path from current as
$$
declare
    running bigint := pg_current_xact_id()::text::bigint;
    why     text := audit_setting('itp.reason');
    salt    bytea := case when why is not null then audit_salt() end;
    opened  bigint;
begin
    select id into opened from audit_transaction where xact = running and seq is null;
    if opened is null then
        insert into audit_transaction (xact, at, user_name, user_role, center, channel, reason, reason_salt, reason_digest,
                                       request, db_user)
        values (running, transaction_timestamp(), coalesce(audit_setting('itp.user'), session_user),
                audit_setting('itp.role'), audit_setting('itp.center'), coalesce(audit_setting('itp.channel'), 'sql'),
                why, salt, case when why is not null then audit_reason_digest(why, salt) end,
                audit_setting('itp.request'), session_user)
        returning id into opened;
    end if;
    return opened;
end
$$;

create or replace function audit_insert() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    opened bigint;
begin
    if not exists (select from new_rows) then
        return null;
    end if;
    opened := audit_open();
    insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action, new_values, salt, digest)
    select opened, tg_table_name, record, center, patient, 'INSERT', image, salt,
           audit_entry_digest(opened, tg_table_name, record, patient, center, 'INSERT', null, image, salt)
    from (select image, audit_salt() as salt, (image ->> 'id')::bigint as record,
                 audit_center(tg_table_name, image) as center, audit_patient(tg_table_name, image) as patient
          from (select audit_image(whole) as image from (select to_jsonb(n) as whole from new_rows n offset 0) rows
                offset 0) images offset 0) entries;
    return null;
end
$$;

create or replace function audit_delete() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    opened bigint;
begin
    if not exists (select from old_rows) then
        return null;
    end if;
    opened := audit_open();
    insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action, old_values, salt, digest)
    select opened, tg_table_name, record, center, patient, 'DELETE', image, salt,
           audit_entry_digest(opened, tg_table_name, record, patient, center, 'DELETE', image, null, salt)
    from (select image, audit_salt() as salt, (image ->> 'id')::bigint as record,
                 audit_center(tg_table_name, image) as center, audit_patient(tg_table_name, image) as patient
          from (select audit_image(whole) as image from (select to_jsonb(o) as whole from old_rows o offset 0) rows
                offset 0) images offset 0) entries;
    return null;
end
$$;

create or replace function audit_update() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    opened bigint;
begin
    if not exists (select from new_rows) then
        return null;
    end if;
    opened := audit_open();
    insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action,
                             old_values, new_values, salt, digest)
    select opened, tg_table_name, record, center, patient, 'UPDATE', was, becomes, salt,
           audit_entry_digest(opened, tg_table_name, record, patient, center, 'UPDATE', was, becomes, salt)
    from (select (after ->> 'id')::bigint as record, audit_salt() as salt,
                 audit_center(tg_table_name, after) as center, audit_patient(tg_table_name, after) as patient,
                 (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(before)
                  where after -> key is distinct from value) as was,
                 (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(after)
                  where before -> key is distinct from value) as becomes
          from (select audit_image(to_jsonb(o)) as before, audit_image(to_jsonb(n)) as after
                from old_rows o join new_rows n using (id) offset 0) images offset 0) changes
    where was <> '{}' or becomes <> '{}';
    return null;
end
$$;

create or replace function audit_seal() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    head   audit_head;
    rows   bigint;
    sealed bytea;
    seal   bytea;
begin
    select count(*), sha256(coalesce(string_agg(e.digest, ''::bytea order by e.id), ''::bytea))
    into rows, sealed
    from audit_entry e where e.transaction_id = new.id;
    select * into head from audit_head for update;
    seal := audit_transaction_hash(head.hash, new, head.seq + 1, rows, sealed);
    update audit_transaction t set seq = head.seq + 1, entries = rows, digest = sealed, hash = seal
    where t.id = new.id;
    update audit_head h set seq = head.seq + 1, hash = seal;
    return null;
end
$$;
