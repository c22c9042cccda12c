-- Every change of data is recorded by triggers, whoever makes it, and each transaction is sealed into a hash chain
-- when it commits. The application's role may read the trail and nothing else.

-- The functions below keep this path. Temporary tables come last in it, because the application may create some, and one
-- that is named like a table of the trail would otherwise take its place.
set search_path = public, pg_temp;

create table audit_transaction (
    id         bigint generated always as identity constraint pk_audit_transaction primary key,
    xact       bigint not null,
    at         timestamptz not null,
    user_name  text not null,
    user_role  text,
    center     text,
    channel    text not null
        constraint ck_audit_transaction_channel check (channel in ('page', 'api', 'import', 'job', 'sql', 'migration')),
    reason     text,
    request    text,
    db_user    text not null,
    -- Position in the chain, the digest of all rows of the transaction, and the seal: null until the commit.
    seq        bigint constraint uq_audit_transaction_seq unique,
    entries    bigint,
    digest     bytea,
    hash       bytea
);
create unique index uq_audit_transaction_open on audit_transaction (xact) where seq is null;
create index ix_audit_transaction_at on audit_transaction (at);

create table audit_entry (
    id             bigint generated always as identity constraint pk_audit_entry primary key,
    transaction_id bigint not null constraint fk_audit_entry_transaction references audit_transaction (id),
    table_name     text not null,
    record_id      bigint,
    center_id      bigint,
    patient_id     bigint,
    action         text not null constraint ck_audit_entry_action check (action in ('INSERT', 'UPDATE', 'DELETE')),
    old_values     jsonb,
    new_values     jsonb,
    digest         bytea not null
);
create index ix_audit_entry_transaction on audit_entry (transaction_id);
create index ix_audit_entry_patient on audit_entry (patient_id, id) where patient_id is not null;

-- One row: the newest seal. Locking it puts the commits in one order.
create table audit_head (
    only_row boolean not null default true constraint pk_audit_head primary key
        constraint ck_audit_head_only_row check (only_row),
    seq      bigint not null,
    hash     bytea not null
);
insert into audit_head (seq, hash) values (0, sha256('ITP registry'::bytea));

create function audit_setting(name text) returns text
    language sql stable
    return nullif(current_setting(name, true), '');

-- The audit transaction of the running database transaction, opened by its first change.
create function audit_open() returns bigint
    language plpgsql security definer set search_path from current as
$$
declare
    running bigint := pg_current_xact_id()::text::bigint;
    opened  bigint;
begin
    select id into opened from audit_transaction where xact = running and seq is null;
    if opened is null then
        insert into audit_transaction (xact, at, user_name, user_role, center, channel, reason, request, db_user)
        values (running, transaction_timestamp(), coalesce(audit_setting('itp.user'), session_user),
                audit_setting('itp.role'), audit_setting('itp.center'), coalesce(audit_setting('itp.channel'), 'sql'),
                audit_setting('itp.reason'), audit_setting('itp.request'), session_user)
        returning id into opened;
    end if;
    return opened;
end
$$;

-- What is hashed of a row: every field, in order, apart by a character that no field can hold.
create function audit_digest(transaction_id bigint, table_name text, record_id bigint, action text,
                             old_values jsonb, new_values jsonb) returns bytea
    language sql immutable
    return sha256(convert_to(concat_ws(E'\x1f', transaction_id, table_name, coalesce(record_id::text, ''), action,
                                       coalesce(old_values::text, ''), coalesce(new_values::text, '')), 'UTF8'));

-- Secrets leave a trace of having changed, not of what they are.
create function audit_image(row_image jsonb) returns jsonb
    language sql immutable
    return case when row_image ?| array ['password_hash', 'token_hash']
                then jsonb_strip_nulls(row_image) - array ['password_hash', 'token_hash']
                     || jsonb_build_object('secret', left(encode(sha256(convert_to(
                            coalesce(row_image ->> 'password_hash', row_image ->> 'token_hash', ''), 'UTF8')), 'hex'), 8))
                else jsonb_strip_nulls(row_image) end;

create function audit_center(table_name text, image jsonb) returns bigint
    language sql immutable
    return case table_name when 'center' then (image ->> 'id')::bigint else (image ->> 'center_id')::bigint end;

create function audit_patient(table_name text, image jsonb) returns bigint
    language sql immutable
    return case table_name when 'patient' then (image ->> 'id')::bigint else (image ->> 'patient_id')::bigint end;

create function audit_insert() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    opened bigint;
begin
    if not exists (select from new_rows) then
        return null;
    end if;
    opened := audit_open();
    insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action, new_values, digest)
    select opened, tg_table_name, (image ->> 'id')::bigint, audit_center(tg_table_name, image),
           audit_patient(tg_table_name, image), 'INSERT', image,
           audit_digest(opened, tg_table_name, (image ->> 'id')::bigint, 'INSERT', null, image)
    from (select audit_image(to_jsonb(n)) as image from new_rows n offset 0) images;
    return null;
end
$$;

create function audit_delete() returns trigger
    language plpgsql security definer set search_path from current as
$$
declare
    opened bigint;
begin
    if not exists (select from old_rows) then
        return null;
    end if;
    opened := audit_open();
    insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action, old_values, digest)
    select opened, tg_table_name, (image ->> 'id')::bigint, audit_center(tg_table_name, image),
           audit_patient(tg_table_name, image), 'DELETE', image,
           audit_digest(opened, tg_table_name, (image ->> 'id')::bigint, 'DELETE', image, null)
    from (select audit_image(to_jsonb(o)) as image from old_rows o offset 0) images;
    return null;
end
$$;

-- Only what changed, so that clearing a value shows as an old value without a new one.
create function audit_update() returns trigger
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
                             old_values, new_values, digest)
    select opened, tg_table_name, record, audit_center(tg_table_name, after), audit_patient(tg_table_name, after),
           'UPDATE', was, becomes, audit_digest(opened, tg_table_name, record, 'UPDATE', was, becomes)
    from (select (after ->> 'id')::bigint as record, after,
                 (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(before)
                  where after -> key is distinct from value) as was,
                 (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(after)
                  where before -> key is distinct from value) as becomes
          from (select audit_image(to_jsonb(o)) as before, audit_image(to_jsonb(n)) as after
                from old_rows o join new_rows n using (id) offset 0) images) changes
    where was <> '{}' or becomes <> '{}';
    return null;
end
$$;

-- The seal of a transaction: the hash before it, its header, and the digest of its rows in order.
create function audit_seal_of(previous bytea, t audit_transaction, seq bigint, entries bigint, digest bytea)
    returns bytea
    language sql immutable
    return sha256(previous || convert_to(concat_ws(E'\x1f', seq,
            to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), t.user_name, coalesce(t.user_role, ''),
            coalesce(t.center, ''), t.channel, coalesce(t.reason, ''), coalesce(t.request, ''), t.db_user, entries),
            'UTF8') || digest);

create function audit_seal() returns trigger
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
    seal := audit_seal_of(head.hash, new, head.seq + 1, rows, sealed);
    update audit_transaction t set seq = head.seq + 1, entries = rows, digest = sealed, hash = seal
    where t.id = new.id;
    update audit_head h set seq = head.seq + 1, hash = seal;
    return null;
end
$$;

create constraint trigger seal_at_commit after insert on audit_transaction
    deferrable initially deferred for each row execute function audit_seal();

-- Recomputes the chain. A row that was changed, added or removed by hand shows in the transaction it belongs to.
create function audit_verify() returns table (seq bigint, at timestamptz, problem text)
    language plpgsql stable security definer set search_path from current as
$$
declare
    t        audit_transaction;
    previous bytea := sha256('ITP registry'::bytea);
    expected bigint := 0;
    rows     bigint;
    wrong    bigint;
    digest   bytea;
begin
    for t in select * from audit_transaction a order by a.seq loop
        expected := expected + 1;
        select count(*), sha256(coalesce(string_agg(e.digest, ''::bytea order by e.id), ''::bytea)),
               count(*) filter (where e.digest <> audit_digest(e.transaction_id, e.table_name, e.record_id, e.action,
                                                               e.old_values, e.new_values))
        into rows, digest, wrong
        from audit_entry e where e.transaction_id = t.id;
        if t.seq is null then
            return query select t.seq, t.at, 'not sealed'::text;
        elsif t.seq <> expected then
            return query select t.seq, t.at, 'a transaction is missing before this one'::text;
            expected := t.seq;
        elsif wrong > 0 then
            return query select t.seq, t.at, 'an entry was changed'::text;
        elsif rows <> t.entries or digest <> t.digest then
            return query select t.seq, t.at, 'an entry was added or removed'::text;
        elsif t.hash <> audit_seal_of(previous, t, t.seq, t.entries, t.digest) then
            return query select t.seq, t.at, 'the seal does not fit'::text;
        end if;
        previous := t.hash;
    end loop;
    if (select h.seq <> expected or h.hash <> previous from audit_head h) then
        return query select expected, now(), 'the newest transactions are missing'::text;
    end if;
end
$$;

-- Attaches the triggers to a table with a column id.
create procedure audit_table(audited regclass)
    language plpgsql as
$$
begin
    execute format('create trigger audit_insert after insert on %s referencing new table as new_rows '
                   'for each statement execute function audit_insert()', audited);
    execute format('create trigger audit_update after update on %s referencing old table as old_rows '
                   'new table as new_rows for each statement execute function audit_update()', audited);
    execute format('create trigger audit_delete after delete on %s referencing old table as old_rows '
                   'for each statement execute function audit_delete()', audited);
end
$$;

grant select on audit_transaction, audit_entry, audit_head to ${appRole};
revoke execute on function audit_open() from public;
