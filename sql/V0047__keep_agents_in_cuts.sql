-- A data cut keeps the list of agents it was taken with, as a part beside those of the forms: it is under the hash, and a
-- cut is read later with the classes that agents had then. Whoever sees something of a cut sees its list.
drop policy read_scope on data_cut_part;
create policy read_scope on data_cut_part for select to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[])
           or (center_id is null and form in ('cohort', 'study_arms', 'agents') and (select own_centers()) is not null));
