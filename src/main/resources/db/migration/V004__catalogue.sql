-- The indices as data. A criterion has a key of its own: printed codes are not unique and numbering restarts.
create table criteria_set (
    id text constraint criteria_set_pk primary key,
    agency text not null,
    index_kind text not null,
    year integer not null,
    constraint criteria_set_once unique (agency, index_kind, year)
);

create table criterion (
    id text constraint criterion_pk primary key,
    criteria_set text not null constraint criterion_set_fk references criteria_set,
    parent text constraint criterion_parent_fk references criterion,
    path text not null,
    code text,
    title text not null,
    section text,
    survey boolean not null,
    role text not null,
    max_score numeric,
    constraint criterion_path_once unique (criteria_set, path)
);
