-- Who may work in the registry, where, and as what.

create table app_user (
    id                   bigint constraint pk_app_user primary key,
    version              integer not null default 0,
    user_name            text not null constraint ck_app_user_name check (user_name ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    display_name         text not null,
    password_hash        text not null,
    must_change_password boolean not null default false,
    disabled             boolean not null default false,
    -- A one-time password must be used before this instant; null: it does not expire.
    password_expires_at  timestamptz,
    -- Sessions that began before this instant are over.
    sessions_valid_from  timestamptz not null default now(),
    constraint uq_app_user_name unique (user_name)
);

create table center (
    id          bigint constraint pk_center primary key,
    version     integer not null default 0,
    source_key  text not null constraint uq_center_key unique,
    void_reason text
);

create table membership (
    id        bigint constraint pk_membership primary key,
    version   integer not null default 0,
    user_id   bigint not null constraint fk_membership_user references app_user (id),
    role      text not null constraint ck_membership_role check (role in
        ('DATA_MANAGER', 'INVESTIGATOR', 'MONITOR', 'COORDINATOR', 'AUDITOR', 'ADMINISTRATOR')),
    -- Null: all centers (coordinator, auditor) or none (administrator).
    center_id bigint constraint fk_membership_center references center (id),
    ended_at  timestamptz,
    constraint ck_membership_center check
        ((center_id is null) = (role in ('COORDINATOR', 'AUDITOR', 'ADMINISTRATOR')))
);
create unique index uq_membership on membership (user_id, role, coalesce(center_id, 0)) where ended_at is null;

-- A token of a user for the REST doors; only its SHA-256 is kept.
create table api_token (
    id         bigint constraint pk_api_token primary key,
    version    integer not null default 0,
    user_id    bigint not null constraint fk_api_token_user references app_user (id),
    label      text not null,
    token_hash text not null constraint uq_api_token_hash unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
);

-- Failed tries to log in, of a user from an address, of a user, from an address. Unknown names are counted alike, so that
-- the answer does not tell them apart. Not part of the trail: a stranger could fill it.
create table login_attempt (
    subject       text constraint pk_login_attempt primary key,
    failures      integer not null default 0 constraint ck_login_attempt_failures check (failures >= 0),
    last_at       timestamptz not null default now(),
    blocked_until timestamptz,
    -- The newest success: from where a user has logged in before, others' failures do not lock him out.
    succeeded_at  timestamptz
);
create index ix_login_attempt_last on login_attempt (last_at);

-- Log-ins, refusals, exports: what changes no data and still has to be known.
create table access_event (
    id        bigint generated always as identity constraint pk_access_event primary key,
    at        timestamptz not null default now(),
    user_name text not null,
    address   text,
    kind      text not null constraint ck_access_event_kind check (kind in
        ('LOGIN', 'LOGIN_FAILED', 'LOGIN_LOCKED', 'LOGOUT', 'DENIED', 'EXPORT', 'REPORT', 'IMPORT')),
    detail    text
);
create index ix_access_event_at on access_event (at);

create sequence record_id start 50 increment 50;

grant select, insert, update on app_user, membership, api_token, center to ${appRole};
grant select, insert, update, delete on login_attempt to ${appRole};
grant select, insert on access_event to ${appRole};
grant usage on sequence record_id to ${appRole};

call audit_table('app_user');
call audit_table('membership');
call audit_table('api_token');
call audit_table('center');
