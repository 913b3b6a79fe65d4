-- What an agency has said about headers of tables that were not known, by the header's text without diacritics.

create table header_mapping (
    agency text not null constraint header_mapping_agency_fk references agency,
    header text not null,
    meaning text not null,
    mapped_by text not null,
    mapped_at timestamptz not null,
    constraint header_mapping_pk primary key (agency, header)
);
