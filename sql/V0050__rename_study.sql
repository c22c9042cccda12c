-- A study keeps what it was called before: who has an old address, a schedule or a printed report still finds it.

set search_path = public, pg_temp;

alter table study_protocol add column former_keys text not null default ''
    constraint ck_study_protocol_former_keys check (former_keys ~ '^([a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*)?$');

-- A name that a study once had is not free for another one.
create or replace function study_key_is_taken(key text) returns boolean
    language sql stable security definer set search_path from current as
$$
    select exists (select from study_protocol s
                   where s.study_key = key or key = any (string_to_array(s.former_keys, ' ')))
$$;
