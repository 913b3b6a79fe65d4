-- Who may log in. The engine's own users have no usable password.

create table account (
  officer     text constraint account_pk primary key constraint account_officer_fk references officer,
  password    text not null,
  must_change boolean not null,
  sample      boolean not null default false,
  version     integer not null default 0,
  failed      integer not null default 0 constraint account_failed_counted check (failed >= 0),
  delay_until timestamptz
);
comment on column account.password is 'Encoded, with the name of the encoding in front.';
comment on column account.sample is 'Still has the password of the demo; not accepted outside it.';
comment on column account.version is 'Counts the passwords; a session with a former one is over.';
comment on column account.failed is 'Wrong passwords since the last right one.';
