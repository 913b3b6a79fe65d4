-- Documents as they were taken in, and what readers have changed since. Previews are computed from both.

create table intake (
    id text constraint intake_pk primary key,
    version bigint not null,
    agency text not null constraint intake_agency_fk references agency,
    file_name text not null,
    sha256 text not null,
    content bytea not null,
    -- What is shown beside the preview; sources such as L12 count its lines.
    text text not null,
    -- The tree and the observations as first understood: paths of later changes stay true to it.
    understood text not null,
    taken_by text not null,
    taken_at timestamptz not null,
    plan text
);
create index intake_by_agency on intake (agency, taken_at desc);
create index intake_by_plan on intake (plan) where plan is not null;

create table intake_step (
    intake text not null constraint intake_step_intake_fk references intake,
    position integer not null,
    change text not null,
    made_by text not null,
    made_at timestamptz not null,
    constraint intake_step_pk primary key (intake, position)
);
