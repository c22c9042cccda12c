-- Who came, who was turned away, what left the house and who looked at whom stands in the same chain as the changes: an entry
-- that is taken out shows like any other.

set search_path = public, pg_temp;

alter table access_event
    add column center_id bigint,
    -- Of a look at a person: whom. The page is the detail.
    add column patient_id bigint,
    drop constraint ck_access_event_kind,
    add constraint ck_access_event_kind check (kind in
        ('LOGIN', 'LOGIN_FAILED', 'LOGIN_LOCKED', 'LOGOUT', 'DENIED', 'EXPORT', 'REPORT', 'IMPORT', 'VIEW'));

-- Whoever keeps the server reads it too, without the persons: the service leaves them out.
alter table access_event enable row level security;
create policy read_scope on access_event for select to ${appRole}
    using ((select sees_all_centers()) or (select administers()));
create policy insert_scope on access_event for insert to ${appRole} with check (true);
call audit_table('access_event');

-- Rows that were there before the trail told of their table are taken up as they stand, so that they can be replayed.
create temporary table told on commit drop as
select table_name, record_id from audit_entry where action = 'INSERT';
analyze told;

do $$
declare
    audited text;
begin
    for audited in select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid
                   where f.proname = 'audit_insert' and c.relnamespace = 'public'::regnamespace order by 1 loop
        execute format(
            $query$
            insert into audit_entry (transaction_id, table_name, record_id, center_id, patient_id, action, new_values, salt, digest)
            select opened, $1, record, center, patient, 'INSERT', image, salt,
                   audit_entry_digest(opened, $1, record, patient, center, 'INSERT', null, image, salt)
            from (select image, (select audit_open()) as opened, audit_salt() as salt, (image ->> 'id')::bigint as record,
                         audit_center($1, image) as center, audit_patient($1, image) as patient
                  from (select audit_image(to_jsonb(o)) as image from %I o
                        where not exists (select from told t where t.table_name = $1 and t.record_id = o.id)
                        order by o.id offset 0) images offset 0) entries
            $query$, audited) using audited;
    end loop;
end
$$;
