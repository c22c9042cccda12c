-- Who changed something, when, at which center and why is read by those who may read what was changed. The triggers of the
-- trail and its verification work with the rights of the owner.
alter table audit_transaction enable row level security;
create policy read_scope on audit_transaction for select to ${appRole} using ((select sees_all_centers()));

-- The time of a try is told by the registry's clock.
alter table login_attempt alter column last_at drop default;
