-- Work that goes on in the background: who ordered it, where it stands, what came of it. One table for every kind of it.

set search_path = public, pg_temp;

create table job (
    id          uuid constraint pk_job primary key,
    -- Names the order: who orders the same again gets the job that there is.
    token       text not null constraint uq_job_token unique,
    kind        text not null constraint ck_job_kind check (kind ~ '^[A-Z]+$'),
    -- 0 for the registry itself, which has no account.
    owner_id    bigint not null,
    owner_name  text not null,
    channel     text not null constraint ck_job_channel check (channel in ('PAGE', 'API', 'IMPORT', 'JOB')),
    -- The cohort, and the name by which people know what is made.
    scope       text not null,
    title       text not null,
    -- What the kind has to know to do the work, in its own words.
    ordered     text not null,
    -- Of jobs with the same turn one waits or runs; null: any number.
    turn        text,
    state       text not null default 'QUEUED' constraint ck_job_state check (state in
        ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    queued_at   timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz,
    attempts    integer not null default 0,
    -- Which node is at work, or has alone what the work needs, and until when the others have to believe that it lives. This
    -- time is the database's, which all nodes share.
    node        text,
    until       timestamptz,
    step        text not null default '',
    at_what     text not null default '',
    done        bigint not null default 0,
    -- 0 when nobody knows.
    total       bigint not null default 0,
    cancelled   boolean not null default false,
    -- Key of a text with its arguments, apart by a character that no argument holds; empty when there is nothing to say.
    message     text not null default '',
    -- Key of what was made, and the page that shows it; empty before.
    result      text not null default '',
    address     text not null default '',
    constraint ck_job_running check (state <> 'RUNNING' or (node is not null and until is not null and started_at is not null)),
    constraint ck_job_finished check ((finished_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED')))
);
create unique index uq_job_turn on job (turn) where state in ('QUEUED', 'RUNNING');
create index ix_job_open on job (queued_at) where state in ('QUEUED', 'RUNNING');
create index ix_job_owner on job (owner_name, queued_at);
create index ix_job_ordered on job (kind, ordered);

-- Everybody knows the own jobs; who looks after all centers, or keeps the server, knows all. None holds a word of a person.
alter table job enable row level security;
create policy read_scope on job for select to ${appRole}
    using (owner_name = audit_setting('itp.user') or (select sees_all_centers()) or (select administers()));
create policy insert_scope on job for insert to ${appRole}
    with check (owner_name = audit_setting('itp.user') or (select sees_all_centers()) or (select administers()));
create policy update_scope on job for update to ${appRole}
    using (owner_name = audit_setting('itp.user') or (select sees_all_centers()) or (select administers()));

grant select, insert on job to ${appRole};
-- What was ordered, and by whom, stays.
grant update (state, started_at, finished_at, attempts, node, until, step, at_what, done, total, cancelled, message, result,
              address) on job to ${appRole};

-- Leases of reports are those of their jobs now. An issue that a node is at becomes a job at the next look.
drop table report_lease;
