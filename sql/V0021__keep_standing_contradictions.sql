-- A contradiction that stands in the data of a person does not hinder a correction that leaves it as it is: it is kept
-- beside the warnings, and listed.
alter table finding add column error boolean not null default false;
