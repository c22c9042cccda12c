-- Data cuts: the rows of a cohort as they stood at one moment, packed and hashed, from which a report can be made again
-- whatever happens to the data later. A cut is written once: neither the application nor, by accident, the owner changes it.

set search_path = public, pg_temp;

create sequence data_cut_number;

create table data_cut (
    id              bigint constraint pk_data_cut primary key,
    key             text not null constraint uq_data_cut_key unique
        constraint ck_data_cut_key check (key ~ '^CUT-[0-9]{4,}$'),
    name            text not null,
    cohort_id       bigint not null constraint fk_data_cut_cohort references cohort (id),
    -- Nothing later is looked at. The rows themselves are all that were stored at taken_at.
    cutoff          date not null,
    taken_at        timestamptz not null,
    taken_by        text not null,
    scope           text not null constraint ck_data_cut_scope check (scope in ('ALL', 'SIGNED', 'LOCKED')),
    format_version  integer not null,
    product_version text not null,
    person_count    bigint not null,
    row_count       bigint not null,
    sha256          text not null constraint ck_data_cut_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint uq_data_cut_name unique (cohort_id, name)
);

-- Rows of one form and center, in the text format of COPY, gzipped. The first line names the columns.
create table data_cut_part (
    cut_id     bigint not null constraint fk_data_cut_part_cut references data_cut (id),
    form       text not null,
    -- The key as it was then; empty, and no id, for what belongs to no center.
    center_key text not null,
    part       integer not null,
    center_id  bigint constraint fk_data_cut_part_center references center (id),
    row_count  bigint not null,
    -- Of what is packed, not of the packing.
    sha256     text not null constraint ck_data_cut_part_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    constraint pk_data_cut_part primary key (cut_id, form, center_key, part),
    constraint ck_data_cut_part_center check ((center_id is null) = (center_key = ''))
);
alter table data_cut_part alter column content set storage external;
create index ix_data_cut_part_center on data_cut_part (cut_id, center_id);

-- The first run of a study on a cut, to hold later ones against. Who sees other centers gets other numbers.
create table data_cut_run (
    cut_id           bigint not null constraint fk_data_cut_run_cut references data_cut (id),
    study            text not null,
    protocol_version text not null,
    product_version  text not null,
    audience         text not null,
    -- Ids of the centers it was run over, or * for all.
    centers          text not null,
    sha256           text not null constraint ck_data_cut_run_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    first_at         timestamptz not null,
    constraint pk_data_cut_run primary key (cut_id, study, protocol_version, product_version, audience, centers)
);

-- The hash over what a cut says and the hashes of all its parts, also of those that the caller may not read.
create function data_cut_hash(cut bigint) returns text
    language sql stable security definer set search_path from current
    return (select encode(sha256(convert_to(
                       concat_ws(E'\t', c.scope, to_char(c.cutoff, 'YYYY-MM-DD'), c.format_version) || E'\n'
                       || coalesce((select string_agg(concat_ws(E'\t', p.center_key, p.form, p.part, p.row_count, p.sha256)
                                                      || E'\n', ''
                                                      order by p.center_key collate "C", p.form collate "C", p.part)
                                    from data_cut_part p where p.cut_id = c.id), ''), 'UTF8')), 'hex')
            from data_cut c where c.id = cut);

create function data_cut_stays() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'a data cut is not changed once it is taken' using errcode = 'restrict_violation';
end
$$;
create trigger stays before update or delete or truncate on data_cut
    for each statement execute function data_cut_stays();
create trigger stays before update or delete or truncate on data_cut_part
    for each statement execute function data_cut_stays();
create trigger stays before update or delete or truncate on data_cut_run
    for each statement execute function data_cut_stays();

-- Parts come in the transaction that takes the cut, none later.
create function data_cut_is_closed() returns trigger
    language plpgsql security definer set search_path from current
as
$$
begin
    if not exists (select from data_cut c where c.id = new.cut_id and c.xmin = pg_current_xact_id()::xid) then
        raise exception 'a data cut is not added to once it is taken' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger is_closed before insert on data_cut_part for each row execute function data_cut_is_closed();

-- A center sees of a cut what it would see of the data: its own rows, the cohort and the arms; of cuts without a row of
-- its own, nothing.
alter table data_cut_part enable row level security;
create policy read_scope on data_cut_part for select to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[])
           or (center_id is null and form in ('cohort', 'study_arms') and (select own_centers()) is not null));
create policy insert_scope on data_cut_part for insert to ${appRole} with check ((select sees_all_centers()));
alter table data_cut enable row level security;
create policy read_scope on data_cut for select to ${appRole}
    using ((select sees_all_centers())
           or exists (select from data_cut_part p where p.cut_id = id and p.center_id = any ((select own_centers())::bigint[])));
create policy insert_scope on data_cut for insert to ${appRole} with check ((select sees_all_centers()));
alter table data_cut_run enable row level security;
create policy read_scope on data_cut_run for select to ${appRole} using (exists (select from data_cut c where c.id = cut_id));
create policy insert_scope on data_cut_run for insert to ${appRole} with check (exists (select from data_cut c where c.id = cut_id));

grant select, insert on data_cut, data_cut_part, data_cut_run to ${appRole};
grant usage on sequence data_cut_number to ${appRole};

-- The hash of the cut stands in the trail, and with it the parts that it covers; they are not copied there.
call audit_table('data_cut');
