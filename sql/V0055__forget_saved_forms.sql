-- What a form was saved as is kept as long as somebody may come back to the form and send it again, and no longer.

set search_path = public, pg_temp;

-- The registry's clock says when.
alter table saved_form alter column saved_at drop default;
create index ix_saved_form_saved_at on saved_form (saved_at);

-- Of all users: the row-level security of the table shows a user nothing but the own.
create function forget_saved_forms(saved_before timestamptz)
    returns bigint
    language plpgsql security definer set search_path from current
as
$$
declare
    forgotten bigint;
begin
    delete from saved_form where saved_at < saved_before;
    get diagnostics forgotten = row_count;
    return forgotten;
end
$$;
revoke execute on function forget_saved_forms(timestamptz) from public;
grant execute on function forget_saved_forms(timestamptz) to ${appRole};
