-- The records of persons. Their items are added by the migrations that follow, from the dictionary.

create domain missing_reason as text
    constraint ck_missing_reason check (value in
        ('NOT_ASKED', 'UNKNOWN', 'NOT_DONE', 'NOT_APPLICABLE', 'NOT_YET', 'MASKED'));

create table cohort (
    id          bigint constraint pk_cohort primary key,
    version     integer not null default 0,
    source_key  text not null constraint uq_cohort_key unique,
    void_reason text
);

create table patient (
    id          bigint constraint pk_patient primary key,
    version     integer not null default 0,
    cohort_id   bigint not null constraint fk_patient_cohort references cohort (id),
    center_id   bigint not null constraint fk_patient_center references center (id),
    source_key  text not null,
    void_reason text,
    constraint uq_patient_center unique (center_id, id)
);
create unique index uq_patient_key on patient (cohort_id, source_key) where void_reason is null;
create index ix_patient_center on patient (center_id, source_key);

-- A pregnancy of a woman with ITP.
create table pregnancy (
    id           bigint constraint pk_pregnancy primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_pregnancy_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_pregnancy_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_pregnancy_key on pregnancy (cohort_id, source_key) where void_reason is null;
create index ix_pregnancy_patient on pregnancy (patient_id);

-- A newborn, linked to the pregnancy it comes from; its key is that of the person.
create table neonate (
    id           bigint constraint pk_neonate primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_neonate_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    pregnancy_id bigint not null constraint fk_neonate_pregnancy references pregnancy (id),
    constraint fk_neonate_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_neonate_key on neonate (cohort_id, source_key) where void_reason is null;
create index ix_neonate_patient on neonate (patient_id);

-- A platelet count on a day.
create table platelet_reading (
    id           bigint constraint pk_platelet_reading primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_platelet_reading_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_platelet_reading_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_platelet_reading_key on platelet_reading (cohort_id, source_key) where void_reason is null;
create index ix_platelet_reading_patient on platelet_reading (patient_id);

-- One agent over one period.
create table treatment (
    id           bigint constraint pk_treatment primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_treatment_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_treatment_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_treatment_key on treatment (cohort_id, source_key) where void_reason is null;
create index ix_treatment_patient on treatment (patient_id);

-- An episode of bleeding at one site.
create table bleeding_episode (
    id           bigint constraint pk_bleeding_episode primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_bleeding_episode_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_bleeding_episode_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_bleeding_episode_key on bleeding_episode (cohort_id, source_key) where void_reason is null;
create index ix_bleeding_episode_patient on bleeding_episode (patient_id);

-- An adverse event.
create table adverse_event (
    id           bigint constraint pk_adverse_event primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_adverse_event_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_adverse_event_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_adverse_event_key on adverse_event (cohort_id, source_key) where void_reason is null;
create index ix_adverse_event_patient on adverse_event (patient_id);

-- A visit.
create table follow_up (
    id           bigint constraint pk_follow_up primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_follow_up_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_follow_up_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_follow_up_key on follow_up (cohort_id, source_key) where void_reason is null;
create index ix_follow_up_patient on follow_up (patient_id);

-- Anything else that was measured.
create table observation (
    id           bigint constraint pk_observation primary key,
    version      integer not null default 0,
    cohort_id    bigint not null constraint fk_observation_cohort references cohort (id),
    center_id    bigint not null,
    patient_id   bigint not null,
    source_key   text not null,
    void_reason  text,
    constraint fk_observation_patient foreign key (center_id, patient_id) references patient (center_id, id)
);
create unique index uq_observation_key on observation (cohort_id, source_key) where void_reason is null;
create index ix_observation_patient on observation (patient_id);

-- The denominators of a center; a cohort may have some that belong to no center.
create table center_denominator (
    id          bigint constraint pk_center_denominator primary key,
    version     integer not null default 0,
    cohort_id   bigint not null constraint fk_center_denominator_cohort references cohort (id),
    center_id   bigint constraint fk_center_denominator_center references center (id),
    source_key  text not null,
    void_reason text
);
create unique index uq_center_denominator_key on center_denominator (cohort_id, source_key) where void_reason is null;

-- Published results of trial arms.
create table study_arm (
    id          bigint constraint pk_study_arm primary key,
    version     integer not null default 0,
    cohort_id   bigint not null constraint fk_study_arm_cohort references cohort (id),
    source_key  text not null,
    void_reason text
);
create unique index uq_study_arm_key on study_arm (cohort_id, source_key) where void_reason is null;

-- What a rule of entry found in a row that was kept all the same: the warnings, marked on their items.
create table finding (
    id         bigint generated always as identity constraint pk_finding primary key,
    cohort_id  bigint not null constraint fk_finding_cohort references cohort (id),
    center_id  bigint,
    patient_id bigint,
    form       text not null,
    source_key text not null,
    item       text not null,
    code       text not null,
    message_key text not null,
    arguments  text not null default ''
);
create index ix_finding_patient on finding (patient_id);
create index ix_finding_row on finding (cohort_id, form, source_key);
