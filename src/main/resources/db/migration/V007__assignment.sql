create table assignment (
    id text constraint assignment_pk primary key,
    version bigint not null,
    agency text not null,
    plan text not null constraint assignment_plan_fk references plan,
    planned_task text not null constraint assignment_task_fk references planned_task,
    amendment text,
    unit text not null,
    -- Frozen when the plan is issued.
    unit_name text not null,
    monitoring_unit text not null,
    officer text,
    appointed_at timestamptz,
    stage text not null,
    progress text not null,
    result text,
    value text,
    schedule_kind text not null,
    starts_on date,
    due_on date,
    -- The dates of recurring work (ISO 8601, separated by commas), and which of them is open.
    occurrences text not null,
    occurrence integer not null,
    triggered_on date,
    handed_in_at timestamptz,
    completed_on date,
    late boolean not null,
    original_due_on date,
    extensions integer not null,
    returned_at timestamptz,
    return_comment text,
    created_at timestamptz not null,
    ended_at timestamptz,
    constraint assignment_once unique (planned_task, unit)
);
create index assignment_by_plan on assignment (plan, stage);
create index assignment_by_unit on assignment (unit, stage);
create index assignment_by_officer on assignment (officer, stage);

-- The history of an assignment; never changed, never deleted.
create table assignment_event (
    id text constraint assignment_event_pk primary key,
    assignment text not null,
    at timestamptz not null,
    officer text,
    on_behalf_of text,
    kind text not null,
    text text,
    due_on date
);
create index assignment_event_by_assignment on assignment_event (assignment, at);

-- What is asked around an assignment: a difficulty to be answered, an extension to be decided, input to be given.
create table assignment_request (
    id text constraint assignment_request_pk primary key,
    assignment text not null constraint assignment_request_fk references assignment,
    kind text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    text text not null,
    proposal text,
    unit text,
    wanted_due date,
    former_due date,
    answer_due date not null,
    answered_by text,
    answered_at timestamptz,
    answer text,
    granted boolean,
    granted_due date
);
create index assignment_request_by_assignment on assignment_request (assignment);
