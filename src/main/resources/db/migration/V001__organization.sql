-- Agencies, their units with validity dates, and who holds which post in them. Nothing here is ever deleted.

create table agency (
  id     text constraint agency_pk primary key,
  name   text not null,
  place  text not null,
  parent text constraint agency_parent_fk references agency,
  level  text not null
         constraint agency_level_known check (level in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE'))
);

create table unit (
  id         text constraint unit_pk primary key,
  agency     text not null constraint unit_agency_fk references agency,
  name       text not null,
  kind       text not null constraint unit_kind_known check (kind in ('ROOM', 'COLLECTIVE')),
  monitoring boolean not null default false,
  all_rooms  boolean not null default false,
  valid_from date not null,
  valid_to   date,
  constraint unit_validity_ordered check (valid_to is null or valid_to >= valid_from),
  constraint unit_monitoring_is_room check (kind = 'ROOM' or not monitoring),
  constraint unit_all_rooms_is_collective check (kind = 'COLLECTIVE' or not all_rooms)
);
comment on column unit.valid_to is 'Its last day.';
comment on column unit.all_rooms is 'A collective that stands for every room of its agency.';
create index unit_agency on unit (agency);
create unique index unit_one_monitoring on unit (agency) where monitoring and valid_to is null;

create table unit_successor (
  unit      text not null constraint unit_successor_unit_fk references unit,
  successor text not null constraint unit_successor_successor_fk references unit,
  constraint unit_successor_pk primary key (unit, successor),
  constraint unit_successor_other check (unit <> successor)
);

create table unit_alias (
  unit  text not null constraint unit_alias_unit_fk references unit,
  alias text not null,
  constraint unit_alias_pk primary key (unit, alias)
);

create table unit_member (
  collective text not null constraint unit_member_collective_fk references unit,
  member     text not null constraint unit_member_member_fk references unit,
  constraint unit_member_pk primary key (collective, member),
  constraint unit_member_other check (collective <> member)
);

create table officer (
  id     text constraint officer_pk primary key,
  name   text not null,
  agency text not null constraint officer_agency_fk references agency,
  email  text not null,
  active boolean not null default true
);
create index officer_agency on officer (agency);

create table post (
  id         text constraint post_pk primary key,
  officer    text not null constraint post_officer_fk references officer,
  kind       text not null
             constraint post_kind_known check (kind in
               ('ADMINISTRATOR', 'LEADER', 'CLERK', 'HEAD', 'DEPUTY', 'OFFICER', 'APPRAISER')),
  unit       text constraint post_unit_fk references unit,
  valid_from date not null,
  valid_to   date,
  constraint post_validity_ordered check (valid_to is null or valid_to >= valid_from - 1),
  constraint post_unit_where_due check ((kind in ('HEAD', 'DEPUTY', 'OFFICER')) = (unit is not null))
);
comment on column post.valid_to is 'The last day; the day before the first for a post that never began.';
create index post_officer on post (officer);
create index post_unit on post (unit);
