-- A coordinator's own studies. A saved version is never changed: the application may insert versions and read them, no more.

set search_path = public, pg_temp;

create table study_protocol (
    id         bigint constraint pk_study_protocol primary key,
    version    integer not null default 0,
    study_key  text not null constraint uq_study_protocol_key unique
        constraint ck_study_protocol_key check (study_key ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(study_key) <= 64),
    owner_name text not null constraint fk_study_protocol_owner references app_user (user_name),
    -- Seen and run by every center; else by its owner and by auditors only.
    shared     boolean not null default false,
    -- Not offered any more; its versions can still be read and run by who has the address.
    retired_at timestamptz
);

create table study_protocol_version (
    id               bigint constraint pk_study_protocol_version primary key,
    protocol_id      bigint not null constraint fk_study_protocol_version_protocol references study_protocol (id),
    number           integer not null constraint ck_study_protocol_version_number check (number > 0),
    title            text not null,
    -- As text, because the checksum is of its characters.
    body             text not null,
    sha256           text not null constraint ck_study_protocol_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    note             text not null,
    -- The study and the version that this one was copied from.
    based_on         text,
    based_on_version integer,
    created_at       timestamptz not null,
    constraint uq_study_protocol_version unique (protocol_id, number)
);

-- Whether somebody has the key, who may be somebody whose studies the caller does not see. Runs as the owner and says no more.
create function study_key_is_taken(key text) returns boolean
    language sql stable security definer set search_path from current as
$$
    select exists (select from study_protocol s where s.study_key = key)
$$;

alter table study_protocol enable row level security;
create policy read_scope on study_protocol for select to ${appRole}
    using (shared or owner_name = current_setting('itp.user', true) or current_setting('itp.role', true) = 'AUDITOR');
create policy insert_scope on study_protocol for insert to ${appRole}
    with check (owner_name = current_setting('itp.user', true));
create policy update_scope on study_protocol for update to ${appRole}
    using (owner_name = current_setting('itp.user', true));

-- Who sees a study sees its versions; who owns it adds some.
alter table study_protocol_version enable row level security;
create policy read_scope on study_protocol_version for select to ${appRole}
    using (exists (select from study_protocol p where p.id = protocol_id));
create policy insert_scope on study_protocol_version for insert to ${appRole}
    with check (exists (select from study_protocol p
                        where p.id = protocol_id and p.owner_name = current_setting('itp.user', true)));

grant select, insert, update on study_protocol to ${appRole};
grant select, insert on study_protocol_version to ${appRole};

call audit_table('study_protocol');
call audit_table('study_protocol_version');
