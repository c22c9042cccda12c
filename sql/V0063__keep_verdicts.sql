-- What a verification of the trail found, for the page that ordered it. Names places, tables and items; no value and no person.

set search_path = public, pg_temp;

create table trail_check (
    -- That of its job.
    id           uuid constraint pk_trail_check primary key,
    checked_at   timestamptz not null,
    transactions bigint not null,
    records      bigint not null,
    -- How many checkpoints it meets; null where none are kept.
    held         integer,
    -- A line each: kind, place, table, items.
    faults       text not null
);
alter table trail_check enable row level security;
create policy read_scope on trail_check for select to ${appRole} using ((select sees_all_centers()));
create policy insert_scope on trail_check for insert to ${appRole} with check ((select sees_all_centers()));
grant select, insert on trail_check to ${appRole};
