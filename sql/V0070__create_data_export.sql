-- What left the house as a file: who made it, of what, why, with the hash of each file in it. The content is kept for some
-- days, so that it can be fetched from every node; what was made stays known.

set search_path = public, pg_temp;

create sequence data_export_number;

create table data_export (
    id              bigint constraint pk_data_export primary key,
    key             text not null constraint uq_data_export_key unique
        constraint ck_data_export_key check (key ~ '^EXP-[0-9]{4,}$'),
    scope           text not null constraint ck_data_export_scope check (scope in ('REGISTRY', 'CENTER', 'COHORT')),
    -- Key of the center or cohort; empty for the registry.
    scope_key       text not null constraint ck_data_export_scope_key check ((scope = 'REGISTRY') = (scope_key = '')),
    format          text not null constraint ck_data_export_format check (format ~ '^[A-Z_]+$'),
    purpose         text not null constraint ck_data_export_purpose check (purpose <> ''),
    -- The moment whose rows it holds.
    made_at         timestamptz not null,
    made_by         text not null,
    product_version text not null,
    -- Whose rows it holds; null for those of all centers.
    center_ids      bigint[],
    row_count       bigint not null,
    -- Name, rows and SHA-256 of each file in it, a line each.
    files           text not null,
    file_name       text not null,
    byte_count      bigint not null,
    sha256          text not null constraint ck_data_export_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

create table data_export_part (
    export_id bigint not null constraint fk_data_export_part_export references data_export (id),
    part      integer not null,
    kept_at   timestamptz not null,
    content   bytea not null,
    constraint pk_data_export_part primary key (export_id, part)
);
alter table data_export_part alter column content set storage external;
create index ix_data_export_part_kept_at on data_export_part (kept_at);

-- Whoever sees the rows of all centers sees what was made of them; others what they made themselves, as long as they see
-- the rows that are in it.
alter table data_export enable row level security;
create policy read_scope on data_export for select to ${appRole}
    using ((select sees_all_centers())
           or (made_by = audit_setting('itp.user') and center_ids <@ (select own_centers())::bigint[]));
create policy insert_scope on data_export for insert to ${appRole}
    with check (made_by = audit_setting('itp.user')
                and ((select sees_all_centers()) or center_ids <@ (select own_centers())::bigint[]));
alter table data_export_part enable row level security;
create policy read_scope on data_export_part for select to ${appRole}
    using (exists (select from data_export e where e.id = export_id));
create policy insert_scope on data_export_part for insert to ${appRole}
    with check (exists (select from data_export e where e.id = export_id));

grant select, insert on data_export, data_export_part to ${appRole};
grant usage on sequence data_export_number to ${appRole};

-- Of all users: the row-level security of the table shows a user nothing but the own.
create function forget_export_content(kept_before timestamptz) returns bigint
    language plpgsql security definer set search_path from current
as
$$
declare
    forgotten bigint;
begin
    delete from data_export_part where kept_at < kept_before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke execute on function forget_export_content(timestamptz) from public;
grant execute on function forget_export_content(timestamptz) to ${appRole};

call audit_table('data_export');
