create table plan (
    id text constraint plan_pk primary key,
    version bigint not null,
    agency text not null,
    status text not null,
    symbol text not null,
    number integer,
    number_year integer,
    issued_on date,
    subject text not null,
    place text,
    issuer text not null,
    date_text text,
    result_year integer,
    plan_year integer not null,
    signer text,
    signer_position text,
    parent text constraint plan_parent_fk references plan,
    monitoring_unit text not null,
    intake text not null,
    drafted_by text not null,
    drafted_at timestamptz not null,
    submitted_at timestamptz,
    issued_at timestamptz,
    ended_at timestamptz,
    review_comment text,
    end_reason text,
    -- Legal bases, recipients and duties: read and printed as a whole.
    document jsonb not null default '{}',
    constraint plan_number_once unique (agency, symbol, number_year, number)
);
create index plan_by_agency on plan (agency, status);

create table appendix (
    id text constraint appendix_pk primary key,
    plan text not null constraint appendix_plan_fk references plan on delete cascade,
    position integer not null,
    number text not null,
    title text not null,
    index_kind text,
    goal text,
    score_year integer,
    target_year integer,
    constraint appendix_position_once unique (plan, position)
);

create table appendix_section (
    appendix text not null constraint appendix_section_fk references appendix on delete cascade,
    position integer not null,
    numeral text not null,
    title text not null,
    constraint appendix_section_pk primary key (appendix, position)
);

create table planned_criterion (
    id text constraint planned_criterion_pk primary key,
    plan text not null,
    appendix text not null constraint planned_criterion_appendix_fk references appendix on delete cascade,
    position integer not null,
    section integer,
    parent integer,
    criterion text constraint planned_criterion_criterion_fk references criterion,
    ordinal text not null,
    code text,
    title text not null,
    survey boolean not null,
    role text not null,
    max_score numeric,
    achieved numeric,
    target_number numeric,
    target_text text,
    deductions jsonb not null
);
create index planned_criterion_by_plan on planned_criterion (plan);
create index planned_criterion_by_appendix on planned_criterion (appendix);

create table planned_task (
    id text constraint planned_task_pk primary key,
    plan text not null,
    planned_criterion text not null
        constraint planned_task_criterion_fk references planned_criterion on delete cascade,
    position integer not null,
    text text not null,
    time_text text not null,
    schedule_kind text not null,
    starts_on date,
    due_on date[] not null,
    recurrence text,
    responsible_leader text,
    deliverable text,
    note text,
    inherited text[] not null,
    source text
);
create index planned_task_by_plan on planned_task (plan);
create index planned_task_by_criterion on planned_task (planned_criterion);

create table planned_task_unit (
    planned_task text not null constraint planned_task_unit_fk references planned_task on delete cascade,
    role text not null,
    position integer not null,
    unit text not null,
    constraint planned_task_unit_pk primary key (planned_task, role, position)
);

-- What happened to a plan, who did it and on whose behalf; never changed, never deleted.
create table plan_event (
    id text constraint plan_event_pk primary key,
    plan text not null,
    at timestamptz not null,
    officer text,
    on_behalf_of text,
    kind text not null,
    text text
);
create index plan_event_by_plan on plan_event (plan, at);
