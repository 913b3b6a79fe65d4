-- How far the demo's clock runs ahead of the machine's; stays empty outside the demo.
create table demo_clock (
    only_one boolean constraint demo_clock_pk primary key default true,
    offset_millis bigint not null,
    constraint demo_clock_single check (only_one)
);
