-- Reports that come of themselves: what is to be made and when, what was made, and whom it was told.

set search_path = public, pg_temp;

create table report_schedule (
    id         bigint constraint pk_report_schedule primary key,
    version    integer not null default 0,
    name       text not null constraint uq_report_schedule_name unique
        constraint ck_report_schedule_name check (length(name) between 1 and 80),
    -- Id of a protocol that ships or is shared, or annual for the report of the registry itself.
    study      text not null,
    cohort_id  bigint not null constraint fk_report_schedule_cohort references cohort (id),
    audience   text not null constraint ck_report_schedule_audience check (audience in ('INSIDE', 'CENTERS', 'PUBLIC')),
    rhythm     text not null constraint ck_report_schedule_rhythm check (rhythm in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'ONCE')),
    -- Later due dates are counted from this one: the 31st stays the 31st after a shorter month.
    first_on   date not null,
    -- Dates before this day are not made up for: the day of the newest change, or on which it was resumed.
    since_on   date not null,
    active     boolean not null default true,
    owner_name text not null,
    -- E-mail addresses, each on a line.
    recipients text not null default ''
);

-- One due date of a schedule. Two nodes that come to it at the same time meet at the unique key.
create table report_issue (
    id              bigint constraint pk_report_issue primary key,
    schedule_id     bigint not null constraint fk_report_issue_schedule references report_schedule (id),
    due_on          date not null,
    status          text not null constraint ck_report_issue_status check (status in
        ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'SKIPPED')),
    -- Begun after the day on which it was due.
    late            boolean not null default false,
    attempts        integer not null default 0,
    started_at      timestamptz,
    finished_at     timestamptz,
    -- Key of a message with its arguments, apart by a character that no argument holds; null when all went well.
    message         text,
    cut_key         text constraint fk_report_issue_cut references data_cut (key),
    results_sha256  text constraint ck_report_issue_sha256 check (results_sha256 ~ '^[0-9a-f]{64}$'),
    -- The newest issue of the schedule that was done when this one was made.
    previous_id     bigint constraint fk_report_issue_previous references report_issue (id),
    constraint uq_report_issue unique (schedule_id, due_on),
    constraint ck_report_issue_done check (status <> 'DONE' or (cut_key is not null and results_sha256 is not null
                                                                and finished_at is not null))
);

-- Which node is at work on an issue, and until when the others have to believe it. Times are those of the database, which
-- all nodes share. Not part of the trail: it is renewed every minute.
create table report_lease (
    issue_id  bigint constraint pk_report_lease primary key constraint fk_report_lease_issue references report_issue (id),
    node      text not null,
    until     timestamptz not null,
    step      text not null default 'WAITING',
    cancelled boolean not null default false
);

-- What was made, as its audience may read it. Written once.
create table report_kept (
    issue_id bigint constraint pk_report_kept primary key constraint fk_report_kept_issue references report_issue (id),
    results  text not null,
    -- How it differs from the issue before, as JSON; null without one.
    changes  text,
    pdf      bytea not null
);
alter table report_kept alter column pdf set storage external;

-- Who stood behind each number, for the comparison with the next issue: keys of persons, whoever the audience is.
create table report_trace (
    issue_id bigint constraint pk_report_trace primary key constraint fk_report_trace_issue references report_issue (id),
    content  text not null
);

-- Letters that are to go out, have gone out, or could not.
create table report_mail (
    id        bigint constraint pk_report_mail primary key,
    issue_id  bigint not null constraint fk_report_mail_issue references report_issue (id),
    recipient text not null,
    status    text not null constraint ck_report_mail_status check (status in ('WAITING', 'SENT', 'FAILED')),
    attempts  integer not null default 0,
    next_at   timestamptz not null,
    sent_at   timestamptz,
    error     text,
    constraint uq_report_mail unique (issue_id, recipient)
);

create function report_is_written_once() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'an issue of a report is not changed once it is made' using errcode = 'restrict_violation';
end
$$;
create trigger stays before update or delete or truncate on report_kept
    for each statement execute function report_is_written_once();
create trigger stays before update or delete or truncate on report_trace
    for each statement execute function report_is_written_once();

-- An administrator keeps the machinery running without reading results.
create function administers() returns boolean
    language sql stable
    return coalesce(current_setting('itp.role', true) = 'ADMINISTRATOR', false);

-- A center knows of the reports that are meant for centers or for everybody.
alter table report_schedule enable row level security;
create policy read_scope on report_schedule for select to ${appRole}
    using ((select sees_all_centers()) or (select administers())
           or (audience <> 'INSIDE' and (select own_centers()) is not null));
create policy insert_scope on report_schedule for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on report_schedule for update to ${appRole}
    using ((select sees_all_centers()) or (select administers()));

alter table report_issue enable row level security;
create policy read_scope on report_issue for select to ${appRole}
    using (exists (select from report_schedule s where s.id = schedule_id));
create policy insert_scope on report_issue for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on report_issue for update to ${appRole}
    using ((select sees_all_centers()) or (select administers()));

alter table report_lease enable row level security;
create policy read_scope on report_lease for select to ${appRole}
    using (exists (select from report_issue i where i.id = issue_id));
create policy insert_scope on report_lease for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on report_lease for update to ${appRole}
    using ((select sees_all_centers()) or (select administers()));
create policy delete_scope on report_lease for delete to ${appRole} using ((select sees_all_centers()));

alter table report_kept enable row level security;
create policy read_scope on report_kept for select to ${appRole}
    using ((select sees_all_centers())
           or ((select own_centers()) is not null and exists (
               select from report_issue i join report_schedule s on s.id = i.schedule_id
               where i.id = issue_id and s.audience <> 'INSIDE')));
create policy insert_scope on report_kept for insert to ${appRole} with check ((select sees_all_centers()));

alter table report_trace enable row level security;
create policy read_scope on report_trace for select to ${appRole} using ((select sees_all_centers()));
create policy insert_scope on report_trace for insert to ${appRole} with check ((select sees_all_centers()));

-- Addresses are read by those who order reports and those who keep the server.
alter table report_mail enable row level security;
create policy read_scope on report_mail for select to ${appRole}
    using ((select sees_all_centers()) or (select administers()));
create policy insert_scope on report_mail for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on report_mail for update to ${appRole}
    using ((select sees_all_centers()) or (select administers()));

-- Study, cohort and audience stay: who could change them would open old results to new readers.
grant select, insert, update (version, name, rhythm, first_on, since_on, active, owner_name, recipients)
    on report_schedule to ${appRole};
grant select, insert, update on report_issue, report_mail to ${appRole};
grant select, insert, update, delete on report_lease to ${appRole};
grant select, insert on report_kept, report_trace to ${appRole};

call audit_table('report_schedule');
call audit_table('report_issue');
