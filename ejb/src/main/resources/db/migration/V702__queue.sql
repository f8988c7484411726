-- The electronic queue: slots booked ahead, tickets, who was called and served.

-- A day of a place; its row is locked while seats and numbers are given out.
create table queue_day (
  -- place/day
  id varchar(80) not null primary key,
  last_ticket int not null
);

create sequence queue_booking_seq start with 50 increment by 50;

create table queue_booking (
  id bigint not null primary key,
  code varchar(40) not null unique,
  place varchar(64) not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  -- which of the seats of the slot; empty when the booking was given up, which frees the seat
  seat int,
  service varchar(64) not null,
  iin_bin varchar(12) not null,
  booked_by varchar(255) not null,
  booked_at timestamp with time zone not null,
  -- BOOKED, TAKEN, CANCELED
  state varchar(10) not null,
  version int not null,
  constraint queue_seat_once unique (place, starts_at, seat)
);

create sequence queue_ticket_seq start with 50 increment by 50;

create table queue_ticket (
  id bigint not null primary key,
  code varchar(80) not null unique,
  place varchar(64) not null,
  queue_day date not null,
  number_of_day int not null,
  -- SUBMISSION, RECEIPT
  kind varchar(20) not null,
  service varchar(64) not null,
  iin_bin varchar(12),
  booking varchar(40),
  taken_at timestamp with time zone not null,
  -- from when it waits: the moment it was taken, or the slot that was booked
  turn_at timestamp with time zone not null,
  called_at timestamp with time zone,
  window_number int,
  done_at timestamp with time zone,
  -- WAITING, CALLED, SERVED, MISSED
  state varchar(10) not null,
  -- most minutes allowed by the edition in force that day; empty when no text says
  wait_limit int,
  handling_limit int,
  version int not null,
  constraint queue_number_once unique (place, queue_day, number_of_day)
);

create index queue_ticket_turn on queue_ticket (place, queue_day, state, turn_at);
