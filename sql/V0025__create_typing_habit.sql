-- How a user writes: which of two numbers is the day, and the unit last chosen for counts. Not part of the trail: it says
-- nothing about a person, and the unit changes with every laboratory sheet.
create table typing_habit (
    user_id       bigint constraint pk_typing_habit primary key constraint fk_typing_habit_user references app_user (id),
    -- Null: nobody has said; a date that can be two days is asked about.
    date_order    text constraint ck_typing_habit_date_order check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
    platelet_unit text constraint ck_typing_habit_platelet_unit
        check (platelet_unit in ('10*9/L', '10*3/uL', '/uL', '/mm3', 'lakh/mm3'))
);
grant select, insert, update on typing_habit to ${appRole};
