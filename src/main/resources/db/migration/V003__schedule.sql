-- Days that an office has entered against the generated calendar: a day off, or a day worked.
create table calendar_day (
    day        date not null,
    kind       text not null,
    name       text not null,
    changed_by text not null,
    constraint calendar_day_pk primary key (day),
    constraint calendar_day_kind_known check (kind in ('HOLIDAY', 'WORKING')),
    constraint calendar_day_name_given check (btrim(name) <> '' and length(name) <= 200)
);

-- How an agency reads time texts; no row means inclusive and unmoved.
create table schedule_setting (
    agency              text    not null,
    exclusive_before    boolean not null,
    move_to_working_day boolean not null,
    constraint schedule_setting_pk primary key (agency)
);
