-- Row-level security repeats what the services enforce: a center sees and writes its own rows. A transaction that has
-- not said for whom it works sees none.

-- Invariants across items that no single rule of a form can break.
alter table treatment add constraint ck_treatment_units
    check (units_transfused is null or units_transfused = 0 or agent in ('PLATELET_TRANSFUSION', 'RBC_TRANSFUSION'));
alter table study_arm add constraint ck_study_arm_events check (n_events <= n_total);
alter table pregnancy add constraint ck_pregnancy_order check (delivery_date >= lmp_date);
alter table center_denominator add constraint ck_center_denominator_order check (period_end >= period_start);

create function sees_all_centers() returns boolean
    language sql stable
    return coalesce(current_setting('itp.all_centers', true) = 'on', false);

create function own_centers() returns bigint[]
    language sql stable
    return string_to_array(nullif(current_setting('itp.centers', true), ''), ',')::bigint[];

alter table patient enable row level security;
create policy center_scope on patient to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table pregnancy enable row level security;
create policy center_scope on pregnancy to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table neonate enable row level security;
create policy center_scope on neonate to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table platelet_reading enable row level security;
create policy center_scope on platelet_reading to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table treatment enable row level security;
create policy center_scope on treatment to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table bleeding_episode enable row level security;
create policy center_scope on bleeding_episode to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table adverse_event enable row level security;
create policy center_scope on adverse_event to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table follow_up enable row level security;
create policy center_scope on follow_up to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table observation enable row level security;
create policy center_scope on observation to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table center_denominator enable row level security;
create policy center_scope on center_denominator to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));
alter table finding enable row level security;
create policy center_scope on finding to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[]));

-- Rows without a center: everyone who works for some center may read them, all-center roles may write them.
alter table cohort enable row level security;
create policy read_scope on cohort for select to ${appRole}
    using ((select sees_all_centers()) or (select own_centers()) is not null);
create policy insert_scope on cohort for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on cohort for update to ${appRole} using ((select sees_all_centers()));
alter table study_arm enable row level security;
create policy read_scope on study_arm for select to ${appRole}
    using ((select sees_all_centers()) or (select own_centers()) is not null);
create policy insert_scope on study_arm for insert to ${appRole} with check ((select sees_all_centers()));
create policy update_scope on study_arm for update to ${appRole} using ((select sees_all_centers()));

alter table audit_entry enable row level security;
create policy read_scope on audit_entry for select to ${appRole} using ((select sees_all_centers()));

grant select, insert, update on cohort, patient, pregnancy, neonate, platelet_reading, treatment, bleeding_episode, adverse_event, follow_up, observation, center_denominator, study_arm to ${appRole};
-- Findings are derived: a new check of the row replaces them.
grant select, insert, delete on finding to ${appRole};

call audit_table('cohort');
call audit_table('patient');
call audit_table('pregnancy');
call audit_table('neonate');
call audit_table('platelet_reading');
call audit_table('treatment');
call audit_table('bleeding_episode');
call audit_table('adverse_event');
call audit_table('follow_up');
call audit_table('observation');
call audit_table('center_denominator');
call audit_table('study_arm');

-- The registry's own cohort: persons who are entered on forms.
insert into cohort (id, source_key, title, synthetic, format_version)
values (1, 'REGISTRY', 'ITP registry', false, 1);
