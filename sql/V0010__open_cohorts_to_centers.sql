-- A data manager may import a cohort of the own center: create it, and correct its description as long as no other center
-- has rows in it. What belongs to no center stays with those who see all of them.

set search_path = public, pg_temp;

-- Whether rows of other centers, or of none, belong to the cohort. Runs as the owner, because those rows are hidden from
-- the one who asks; it says no more than this.
create function cohort_is_shared(cohort bigint) returns boolean
    language sql stable security definer set search_path from current as
$$
    select cohort = 1
        or exists (select from patient p where p.cohort_id = cohort and p.center_id <> all (own_centers()))
        or exists (select from center_denominator d
                   where d.cohort_id = cohort and (d.center_id is null or d.center_id <> all (own_centers())))
        or exists (select from study_arm a where a.cohort_id = cohort)
$$;

drop policy insert_scope on cohort;
create policy insert_scope on cohort for insert to ${appRole}
    with check ((select sees_all_centers()) or (select own_centers()) is not null);
drop policy update_scope on cohort;
create policy update_scope on cohort for update to ${appRole}
    using ((select sees_all_centers()) or ((select own_centers()) is not null and not cohort_is_shared(id)));

-- The registry's own cohort has the id 1, which the first step of the sequence (1 to 50) would give out again.
select nextval('record_id');
