-- Agents become a list with classes: definitions ask for a class, and a new drug needs no release.

set search_path = public, pg_temp;

alter table code_entry
    -- After rescue with an agent, days for which a high count is not credited to another treatment.
    add column washout_days integer constraint ck_code_entry_washout_days check (washout_days between 1 and 400),
    -- Came with the registry: its classes are what definitions were tried with, and stay.
    add column shipped boolean not null default false;

update code_list set list_version = list_version + 1 where list_key = 'agents';
update code_entry set shipped = true where since = 1;

create temporary table shipped_agent on commit drop as
select row_number() over () as position, x.*
from (values
    ('PREDNISONE', 'Prednisone', 'ITP_TREATMENT|CORTICOSTEROID', 28, 'H02AB07'),
    ('PREDNISOLONE', 'Prednisolone', 'ITP_TREATMENT|CORTICOSTEROID', 28, 'H02AB06'),
    ('METHYLPREDNISOLONE', 'Methylprednisolone', 'ITP_TREATMENT|CORTICOSTEROID', 28, 'H02AB04'),
    ('DEXAMETHASONE', 'Dexamethasone', 'ITP_TREATMENT|CORTICOSTEROID', 28, 'H02AB02'),
    ('IVIG', 'Intravenous immunoglobulin (IVIG)', 'ITP_TREATMENT|IMMUNOGLOBULIN', 28, 'J06BA02'),
    ('ANTI_D', 'Anti-D immunoglobulin', 'ITP_TREATMENT|IMMUNOGLOBULIN', 28, 'J06BB01'),
    ('ROMIPLOSTIM', 'Romiplostim', 'ITP_TREATMENT|TPO_RA', null, 'B02BX04'),
    ('ELTROMBOPAG', 'Eltrombopag', 'ITP_TREATMENT|TPO_RA', null, 'B02BX05'),
    ('AVATROMBOPAG', 'Avatrombopag', 'ITP_TREATMENT|TPO_RA', null, 'B02BX08'),
    ('HETROMBOPAG', 'Hetrombopag', 'ITP_TREATMENT|TPO_RA', null, null),
    ('RITUXIMAB', 'Rituximab', 'ITP_TREATMENT|B_CELL_DEPLETION', null, 'L01FA01'),
    ('SPLENECTOMY', 'Splenectomy', 'ITP_TREATMENT|SPLENECTOMY', null, null),
    ('FOSTAMATINIB', 'Fostamatinib', 'ITP_TREATMENT|SYK_INHIBITOR', null, 'B02BX09'),
    ('AZATHIOPRINE', 'Azathioprine', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, 'L04AX01'),
    ('MYCOPHENOLATE', 'Mycophenolate', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, 'L04AA06'),
    ('CICLOSPORIN', 'Ciclosporin', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, 'L04AD01'),
    ('CYCLOPHOSPHAMIDE', 'Cyclophosphamide', 'ITP_TREATMENT|CYTOTOXIC', null, 'L01AA01'),
    ('EVEROLIMUS', 'Everolimus', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, null),
    ('SIROLIMUS', 'Sirolimus', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, null),
    ('DANAZOL', 'Danazol', 'ITP_TREATMENT|ANDROGEN', null, 'G03XA01'),
    ('DAPSONE', 'Dapsone', 'ITP_TREATMENT', null, 'J04BA02'),
    ('VINCRISTINE', 'Vincristine', 'ITP_TREATMENT|CYTOTOXIC|VINCA_ALKALOID', 42, 'L01CA02'),
    ('VINBLASTINE', 'Vinblastine', 'ITP_TREATMENT|CYTOTOXIC|VINCA_ALKALOID', 42, 'L01CA01'),
    ('COLCHICINE', 'Colchicine', 'ITP_TREATMENT', null, 'M04AC01'),
    ('HYDROXYCHLOROQUINE', 'Hydroxychloroquine', 'ITP_TREATMENT', null, 'P01BA02'),
    ('TRANEXAMIC_ACID', 'Tranexamic acid', 'SUPPORTIVE', null, 'B02AA02'),
    ('ACETAMINOPHEN', 'Acetaminophen (paracetamol)', 'SUPPORTIVE', null, 'N02BE01'),
    ('DIPHENHYDRAMINE', 'Diphenhydramine', 'SUPPORTIVE', null, 'R06AA02'),
    ('PLATELET_TRANSFUSION', 'Platelet transfusion', 'TRANSFUSION|PLATELET_TRANSFUSION', 7, null),
    ('RBC_TRANSFUSION', 'Red cell transfusion', 'TRANSFUSION', null, null),
    ('PLACEBO', 'Placebo', 'PLACEBO', null, null),
    -- What trials and guidelines of the last years use. An ATC code only where one is known for certain.
    ('ROMIPLOSTIM_N01', 'Romiplostim N01 (QL0911)', 'ITP_TREATMENT|TPO_RA', null, null),
    ('LUSUTROMBOPAG', 'Lusutrombopag', 'ITP_TREATMENT|TPO_RA', null, 'B02BX07'),
    ('RHTPO', 'Recombinant human thrombopoietin', 'ITP_TREATMENT|THROMBOPOIETIN', null, null),
    ('RILZABRUTINIB', 'Rilzabrutinib', 'ITP_TREATMENT|BTK_INHIBITOR', null, null),
    ('ORELABRUTINIB', 'Orelabrutinib', 'ITP_TREATMENT|BTK_INHIBITOR', null, null),
    ('SOVLEPLENIB', 'Sovleplenib', 'ITP_TREATMENT|SYK_INHIBITOR', null, null),
    ('CEVIDOPLENIB', 'Cevidoplenib', 'ITP_TREATMENT|SYK_INHIBITOR', null, null),
    ('EFGARTIGIMOD', 'Efgartigimod alfa', 'ITP_TREATMENT|FCRN_INHIBITOR', null, null),
    ('ROZANOLIXIZUMAB', 'Rozanolixizumab', 'ITP_TREATMENT|FCRN_INHIBITOR', null, null),
    ('BATOCLIMAB', 'Batoclimab', 'ITP_TREATMENT|FCRN_INHIBITOR', null, null),
    ('NIPOCALIMAB', 'Nipocalimab', 'ITP_TREATMENT|FCRN_INHIBITOR', null, null),
    ('OBINUTUZUMAB', 'Obinutuzumab', 'ITP_TREATMENT|B_CELL_DEPLETION', null, 'L01FA03'),
    ('OFATUMUMAB', 'Ofatumumab', 'ITP_TREATMENT|B_CELL_DEPLETION', null, null),
    ('VELTUZUMAB', 'Veltuzumab', 'ITP_TREATMENT|B_CELL_DEPLETION', null, null),
    ('IANALUMAB', 'Ianalumab', 'ITP_TREATMENT|B_CELL_DEPLETION|BAFF_INHIBITOR', null, null),
    ('BELIMUMAB', 'Belimumab', 'ITP_TREATMENT|BAFF_INHIBITOR', null, 'L04AG04'),
    ('POVETACICEPT', 'Povetacicept', 'ITP_TREATMENT|BAFF_INHIBITOR', null, null),
    ('TELITACICEPT', 'Telitacicept', 'ITP_TREATMENT|BAFF_INHIBITOR', null, null),
    ('DARATUMUMAB', 'Daratumumab', 'ITP_TREATMENT|PLASMA_CELL_DEPLETION', null, 'L01FC01'),
    ('MEZAGITAMAB', 'Mezagitamab', 'ITP_TREATMENT|PLASMA_CELL_DEPLETION', null, null),
    ('BORTEZOMIB', 'Bortezomib', 'ITP_TREATMENT', null, 'L01XG01'),
    ('SUTIMLIMAB', 'Sutimlimab', 'ITP_TREATMENT|COMPLEMENT_INHIBITOR', null, null),
    ('IPTACOPAN', 'Iptacopan', 'ITP_TREATMENT|COMPLEMENT_INHIBITOR', null, null),
    ('TACROLIMUS', 'Tacrolimus', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, 'L04AD02'),
    ('BARICITINIB', 'Baricitinib', 'ITP_TREATMENT|IMMUNOSUPPRESSANT', null, null),
    ('DECITABINE', 'Decitabine, low dose', 'ITP_TREATMENT', null, 'L01BC08'),
    ('TRETINOIN', 'All-trans retinoic acid (tretinoin)', 'ITP_TREATMENT', null, 'L01XF01'),
    ('OSELTAMIVIR', 'Oseltamivir', 'ITP_TREATMENT', null, 'J05AH02'),
    ('ATORVASTATIN', 'Atorvastatin', 'ITP_TREATMENT', null, 'C10AA05'),
    ('AMINOCAPROIC_ACID', 'Aminocaproic acid', 'SUPPORTIVE', null, 'B02AA01'),
    ('DESMOPRESSIN', 'Desmopressin', 'SUPPORTIVE', null, 'H01BA02'),
    ('CORTICOSTEROID', 'Corticosteroid, any', 'CORTICOSTEROID|GROUP', null, null),
    ('OTHER', 'Other agent', 'ITP_TREATMENT', null, null)) x (code, label, classes, washout_days, atc);

-- A coordinator may have added one of them before: its code is the same drug, and its label, if it is another's, gives way.
insert into code_entry (list_id, code, label, classes, washout_days, atc, position, since, shipped)
select l.id, s.code,
       s.label || case when exists (select from code_entry o
                                    where o.list_id = l.id and o.code <> s.code and lower(o.label) = lower(s.label))
                       then ' (' || s.code || ')' else '' end,
       s.classes, s.washout_days, s.atc, s.position, l.list_version, true
from shipped_agent s, code_list l
where l.list_key = 'agents'
on conflict (list_id, code) do update
set classes = excluded.classes, washout_days = excluded.washout_days, atc = coalesce(code_entry.atc, excluded.atc),
    position = excluded.position, shipped = true,
    label = case when code_entry.code = 'IVIG' then excluded.label else code_entry.label end;

-- Any code of the list is an answer; that it is of the list is a rule of entry, as for all lists.
alter table treatment
    drop constraint ck_treatment_agent_value,
    drop constraint ck_treatment_units,
    add column agent_name text,
    add column agent_name_missing missing_reason,
    add constraint ck_treatment_agent_name_missing check (num_nonnulls(agent_name, agent_name_missing) < 2);
alter table adverse_event drop constraint ck_adverse_event_suspected_agent_value;
