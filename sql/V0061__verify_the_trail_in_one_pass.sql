-- Verification reads the trail once, part by part, so that who waits sees how far it is and may stop it; and it replays the
-- trail against the rows, so that what was changed behind the triggers is found. It names tables, records and items, and no
-- value: who keeps the server may know where the damage is.

set search_path = public, pg_temp;

drop function audit_verify();

-- The transactions from one place of the chain to another. Each answer is a place and a problem:
-- EDITION an older edition after a newer one, GAP a transaction is missing before it, ENTRY an entry was changed,
-- ENTRIES one was added or removed, SEAL its hash does not follow from its header and the hash before.
create function audit_verify_part(first bigint, last bigint) returns table (seq bigint, at timestamptz, problem text)
    language sql stable security definer set search_path from current as
$$
    with part as materialized (
        select t, lag(t.hash, 1, sha256('ITP registry'::bytea)) over chain as previous,
               lag(t.seq, 1, 0::bigint) over chain as before, lag(t.edition, 1, 1::smallint) over chain as earlier
        from audit_transaction t where t.seq between first - 1 and last
        window chain as (order by t.seq)
    ), checked as (
        -- Before anything is sorted, while the values are at hand.
        select a.id as transaction_id, e.id, e.digest, e.digest <> case a.edition
                   when 1 then audit_digest(e.transaction_id, e.table_name, e.record_id, e.action, e.old_values, e.new_values)
                   else audit_entry_digest(e.transaction_id, e.table_name, e.record_id, e.patient_id, e.center_id, e.action,
                                           e.old_values, e.new_values, e.salt) end as changed
        from audit_transaction a join audit_entry e on e.transaction_id = a.id
        where a.seq between first and last
        offset 0
    ), summed as (
        select c.transaction_id, count(*) as entries, sha256(string_agg(c.digest, ''::bytea order by c.id)) as digest,
               bool_or(c.changed) as changed
        from checked c group by c.transaction_id
    ), entered as (
        select p.*, coalesce(s.entries, 0) as entries, coalesce(s.digest, sha256(''::bytea)) as digest,
               coalesce(s.changed, false) as changed
        from part p left join summed s on s.transaction_id = (p.t).id
        where (p.t).seq >= first
    )
    select (x.t).seq, (x.t).at, x.problem
    from (select t, case
            when (t).edition < earlier then 'EDITION'
            when (t).seq <> before + 1 then 'GAP'
            when changed then 'ENTRY'
            when entries <> (t).entries or digest <> (t).digest then 'ENTRIES'
            when (t).reason_digest is distinct from
                 case when (t).edition > 1 and (t).reason is not null then audit_reason_digest((t).reason, (t).reason_salt) end
                then 'SEAL'
            when (t).hash is distinct from case (t).edition
                when 1 then audit_seal_of(previous, t, (t).seq, (t).entries, (t).digest)
                else audit_transaction_hash(previous, t, (t).seq, (t).entries, (t).digest) end then 'SEAL' end as problem
          from entered) x
    where x.problem is not null
    order by 1
$$;

-- What no part shows: OPEN a transaction without a seal, STRAY entries without a transaction, END the newest transactions are
-- missing, or the head is not that of the newest.
create function audit_verify_end() returns table (seq bigint, problem text)
    language sql stable security definer set search_path from current as
$$
    select t.id, 'OPEN' from audit_transaction t where t.seq is null
    union all
    select distinct e.transaction_id, 'STRAY' from audit_entry e left join audit_transaction t on t.id = e.transaction_id
    where t.id is null
    union all
    select h.seq, 'END' from audit_head h
    left join (select a.seq, a.hash from audit_transaction a where a.seq is not null order by a.seq desc limit 1) newest on true
    where h.seq <> coalesce(newest.seq, 0) or h.hash <> coalesce(newest.hash, sha256('ITP registry'::bytea))
$$;

-- For a hand at the SQL prompt: all of it.
create function audit_verify() returns table (seq bigint, problem text)
    language sql stable security definer set search_path from current as
$$
    select p.seq, p.problem from audit_verify_part(1, (select max(t.seq) from audit_transaction t)) p
    union all
    select e.seq, e.problem from audit_verify_end() e
$$;

-- What a row looks like after one more entry about it. One that was deleted looks like nothing.
create function audit_step(image jsonb, action text, old_values jsonb, new_values jsonb) returns jsonb
    language sql immutable
    return case action when 'DELETE' then null when 'INSERT' then new_values
                       else (coalesce(image, '{}') - array (select jsonb_object_keys(old_values))) || new_values end;

create aggregate audit_replay(text, jsonb, jsonb) (sfunc = audit_step, stype = jsonb);

-- Replays the whole trail into a temporary table, once; most rows have one entry, and need no sorting.
create function audit_replay() returns bigint
    language plpgsql security definer set search_path from current as
$$
declare
    records bigint;
begin
    drop table if exists audit_replayed;
    create temporary table audit_replayed on commit drop as
    select e.table_name, e.record_id, audit_replay(e.action, e.old_values, e.new_values order by e.id) as image
    from public.audit_entry e group by e.table_name, e.record_id;
    get diagnostics records = row_count;
    create index on pg_temp.audit_replayed (table_name);
    analyze pg_temp.audit_replayed;
    return records;
end
$$;

-- The tables whose rows the trail tells.
create function audit_tables() returns table (table_name text, watched boolean)
    language plpgsql stable security definer set search_path from current as
$$
begin
    return query
    with told as (
        select c.relname::text as name, count(distinct f.proname) filter (where t.tgenabled in ('O', 'A')) = 3 as watched
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid
        where f.proname in ('audit_insert', 'audit_update', 'audit_delete') and c.relnamespace = 'public'::regnamespace
        group by c.relname
    )
    select name, told.watched from told
    union
    select distinct r.table_name, false from pg_temp.audit_replayed r
    where r.table_name not in (select name from told)
    order by 1;
end
$$;

-- Holds the rows of a table against the replayed trail: ADDED a row that the trail does not know, REMOVED one that is gone
-- without it, CHANGED items that are not as the trail left them. The second look is for what is written in two ways and is the
-- same: an instant in two time zones, and a column that came later with a value for the rows that were there.
create function audit_compare(audited text) returns table (record_id bigint, problem text, items text)
    language plpgsql security definer set search_path from current as
$$
declare
    later jsonb;
begin
    select coalesce(jsonb_object_agg(a.attname, (a.attmissingval::text::text[])[1]), '{}') into later
    from pg_attribute a
    where a.attrelid = format('public.%I', audited)::regclass and a.atthasmissing and not a.attisdropped;
    return query execute format(
        $query$
        select coalesce(x.id, x.record_id), x.problem, x.items
        from (select r.id, t.record_id,
                     case when t.record_id is null then 'ADDED' when r.id is null then 'REMOVED' else 'CHANGED' end as problem,
                     case when r.id is not null and t.record_id is not null then (
                         select string_agg(key, ', ' order by key)
                         from (select jsonb_object_keys(r.image) as key union select jsonb_object_keys(t.image)) keys,
                              audit_image(to_jsonb(jsonb_populate_record(null::public.%1$I, t.image))) as told,
                              audit_image(to_jsonb(jsonb_populate_record(null::public.%1$I, $2 || t.image))) as with_later
                         where r.image -> key is distinct from t.image -> key
                           and (key = 'secret' or (r.image -> key is distinct from told -> key
                                                   and r.image -> key is distinct from with_later -> key))) end as items
              from (select o.id, audit_image(to_jsonb(o)) as image from public.%1$I o) r
              full join (select p.record_id, p.image from pg_temp.audit_replayed p
                         where p.table_name = $1 and p.image is not null) t on t.record_id = r.id
              where r.image is distinct from t.image) x
        where x.problem <> 'CHANGED' or x.items is not null
        $query$, audited) using audited, later;
end
$$;

revoke execute on function audit_verify(), audit_verify_part(bigint, bigint), audit_verify_end(), audit_replay(),
    audit_tables(), audit_compare(text) from public;
grant execute on function audit_verify(), audit_verify_part(bigint, bigint), audit_verify_end(), audit_replay(),
    audit_tables(), audit_compare(text) to ${appRole};
