-- How far the clock of the demo was moved; at most one row, none outside the demo.
create table demo_clock (
  ahead_seconds bigint not null
);
