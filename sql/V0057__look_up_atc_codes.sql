-- ATC codes held against the index of the WHO Collaborating Centre for Drug Statistics Methodology as it stood on 2026-04-25:
-- those found there say so, and some are new. No source: a code that was not looked up. Rilzabrutinib, hetrombopag and the other
-- agents without a code had none in the groups where they would stand (B02BX, L01E, L01F, L04A).

set search_path = public, pg_temp;

alter table code_entry add column atc_source text;

create temporary table found_atc on commit drop as
select * from (values
    ('IVIG', 'J06BA02'), ('ANTI_D', 'J06BB01'), ('ROMIPLOSTIM', 'B02BX04'), ('ELTROMBOPAG', 'B02BX05'),
    ('AVATROMBOPAG', 'B02BX08'), ('LUSUTROMBOPAG', 'B02BX07'), ('FOSTAMATINIB', 'B02BX09'), ('RITUXIMAB', 'L01FA01'),
    ('OFATUMUMAB', 'L01FA02'), ('OBINUTUZUMAB', 'L01FA03'), ('DARATUMUMAB', 'L01FC01'), ('ORELABRUTINIB', 'L01EL04'),
    ('AZATHIOPRINE', 'L04AX01'), ('MYCOPHENOLATE', 'L04AA06'), ('CICLOSPORIN', 'L04AD01'), ('TACROLIMUS', 'L04AD02'),
    ('BARICITINIB', 'L04AF02'), ('BELIMUMAB', 'L04AG04'), ('SIROLIMUS', 'L04AH01'), ('EVEROLIMUS', 'L04AH02'),
    ('SUTIMLIMAB', 'L04AJ04'), ('IPTACOPAN', 'L04AJ08'), ('EFGARTIGIMOD', 'L04AL01'), ('ROZANOLIXIZUMAB', 'L04AL02'),
    ('NIPOCALIMAB', 'L04AL03'), ('CYCLOPHOSPHAMIDE', 'L01AA01'), ('DECITABINE', 'L01BC08'), ('VINBLASTINE', 'L01CA01'),
    ('VINCRISTINE', 'L01CA02'), ('TRETINOIN', 'L01XF01'), ('BORTEZOMIB', 'L01XG01'), ('TRANEXAMIC_ACID', 'B02AA02'),
    ('AMINOCAPROIC_ACID', 'B02AA01'), ('PLATELET_TRANSFUSION', 'B05AX02'), ('RBC_TRANSFUSION', 'B05AX01')) x (code, atc);

update code_list set list_version = list_version + 1 where list_key = 'agents';
-- A code that a coordinator has given stays.
update code_entry e set atc = f.atc, atc_source = 'WHO index, 2026-04-25'
from found_atc f, code_list l
where l.id = e.list_id and l.list_key = 'agents' and e.code = f.code and (e.atc is null or e.atc = f.atc);
