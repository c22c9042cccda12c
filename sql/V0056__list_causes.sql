-- Causes of secondary ITP become a list with classes, as agents are; and the classes of an entry can be changed, so those that
-- it came with are kept beside: data cuts from before a list was part of them are read with these.

set search_path = public, pg_temp;

alter table code_entry
    add column shipped_classes text,
    add column shipped_washout_days integer;
update code_entry e set shipped_classes = classes, shipped_washout_days = washout_days
from code_list l where l.id = e.list_id and l.list_key = 'agents' and e.shipped;
alter table code_entry drop column shipped;

insert into code_list (list_key) values ('causes');

-- The first twelve are those of the bundle format. What follows is named as a cause by Cines DB, Bussel JB, Liebman HA,
-- Luning Prak ET. The ITP syndrome: pathogenic and clinical diversity. Blood 2009;113(26):6511-6521, or is one of its kinds.
insert into code_entry (list_id, code, label, classes, position)
select l.id, x.code, x.label, x.classes, row_number() over ()
from code_list l,
    (values
        ('SLE', 'Systemic lupus erythematosus', 'AUTOIMMUNE'),
        ('APS', 'Antiphospholipid syndrome', 'AUTOIMMUNE|ANTIPHOSPHOLIPID'),
        ('EVANS', 'Evans syndrome', 'AUTOIMMUNE'),
        ('CLL', 'Chronic lymphocytic leukemia', 'LYMPHOPROLIFERATIVE'),
        ('WALDENSTROM', 'Waldenström macroglobulinemia', 'LYMPHOPROLIFERATIVE'),
        ('HIV', 'HIV infection', 'INFECTION'),
        ('HCV', 'Hepatitis C', 'INFECTION'),
        ('HELICOBACTER_PYLORI', 'Helicobacter pylori', 'INFECTION'),
        ('CVID', 'Common variable immunodeficiency', 'IMMUNODEFICIENCY'),
        ('DRUG', 'Drug-induced', ''),
        ('VACCINE', 'After vaccination', ''),
        ('HBV', 'Hepatitis B', 'INFECTION'),
        ('CMV', 'Cytomegalovirus infection', 'INFECTION'),
        ('EBV', 'Epstein-Barr virus infection', 'INFECTION'),
        ('VARICELLA_ZOSTER', 'Varicella zoster virus infection', 'INFECTION'),
        ('COVID_19', 'COVID-19', 'INFECTION'),
        ('LYMPHOMA', 'Lymphoma', 'LYMPHOPROLIFERATIVE'),
        ('LGL_LEUKEMIA', 'Large granular lymphocytic leukemia', 'LYMPHOPROLIFERATIVE'),
        ('ALPS', 'Autoimmune lymphoproliferative syndrome', 'IMMUNODEFICIENCY|LYMPHOPROLIFERATIVE'),
        ('IGA_DEFICIENCY', 'Selective IgA deficiency', 'IMMUNODEFICIENCY'),
        ('SJOGREN_SYNDROME', 'Sjögren''s disease', 'AUTOIMMUNE'),
        ('RHEUMATOID_ARTHRITIS', 'Rheumatoid arthritis', 'AUTOIMMUNE'),
        ('AUTOIMMUNE_THYROID_DISEASE', 'Autoimmune thyroid disease', 'AUTOIMMUNE'),
        ('TRANSPLANTATION', 'After stem cell or organ transplantation', ''),
        ('OTHER', 'Other cause', '')) x (code, label, classes)
where l.list_key = 'causes';
update code_entry e set shipped_classes = classes from code_list l where l.id = e.list_id and l.list_key = 'causes';

-- Any code of the list is an answer; that it is of the list is a rule of entry, as for all lists.
alter table patient drop constraint ck_patient_secondary_causes_value;

-- A data cut keeps this list too.
drop policy read_scope on data_cut_part;
create policy read_scope on data_cut_part for select to ${appRole}
    using ((select sees_all_centers()) or center_id = any ((select own_centers())::bigint[])
           or (center_id is null and form in ('cohort', 'study_arms', 'agents', 'causes') and (select own_centers()) is not null));
