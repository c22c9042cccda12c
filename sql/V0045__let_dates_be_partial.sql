-- People know the month of a bleed, an adverse event, a visit or a measurement, and not always its day. A day that is asked for
-- is invented; these dates are now what is known of them: 2024, 2024-05 or 2024-05-17.
alter table bleeding_episode
    alter column onset_date type text using to_char(onset_date, 'YYYY-MM-DD'),
    add constraint ck_bleeding_episode_onset_date_value check (onset_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    alter column outcome_date type text using to_char(outcome_date, 'YYYY-MM-DD'),
    add constraint ck_bleeding_episode_outcome_date_value check (outcome_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

alter table adverse_event
    alter column onset_date type text using to_char(onset_date, 'YYYY-MM-DD'),
    add constraint ck_adverse_event_onset_date_value check (onset_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    alter column outcome_date type text using to_char(outcome_date, 'YYYY-MM-DD'),
    add constraint ck_adverse_event_outcome_date_value check (outcome_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

alter table follow_up
    alter column visit_date type text using to_char(visit_date, 'YYYY-MM-DD'),
    add constraint ck_follow_up_visit_date_value check (visit_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

alter table observation
    alter column observed_date type text using to_char(observed_date, 'YYYY-MM-DD'),
    add constraint ck_observation_observed_date_value check (observed_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
