-- Payments of fees: recorded once, none lost.

create sequence fee_demand_seq start with 50 increment by 50;

-- What the applications of a payer demand; one row for each, also for those that cost nothing.
create table fee_demand (
  id bigint not null primary key,
  application_number varchar(20) not null unique,
  service varchar(64) not null,
  edition varchar(16) not null,
  action varchar(16) not null,
  payer varchar(12) not null,
  representative varchar(12),
  filed_at timestamp with time zone not null,
  -- DUE, PAPER, PAID, CLOSED, NOT_DEMANDED
  state varchar(20) not null,
  -- whether a payment is still to be looked for
  fresh boolean not null,
  version int not null
);

create index fee_demand_by_payer on fee_demand (payer);
create index fee_demand_by_representative on fee_demand (representative);
create index fee_demand_by_fresh on fee_demand (fresh, id);

create sequence payment_registry_seq start with 50 increment by 50;

-- Daily registries of ПШЭП, which make online notifications final.
create table payment_registry (
  id bigint not null primary key,
  registry_id varchar(50) not null unique,
  date_from date not null,
  date_to date not null,
  payment_count int not null,
  amount decimal(19, 2) not null,
  digest varchar(64) not null,
  signer_serial varchar(80),
  source varchar(255) not null,
  received_at timestamp with time zone not null,
  -- as received, compressed
  content ${blob} not null
);

create sequence payment_seq start with 50 increment by 50;

create table payment (
  id bigint not null primary key,
  -- given by the bank; identifies a payment for ever
  bank_reference varchar(35) not null unique,
  -- given by ПШЭП
  gateway_reference varchar(35),
  amount decimal(17, 2) not null,
  paid_on date not null,
  payer varchar(12) not null,
  payer_name varchar(500),
  kbk varchar(6),
  knp varchar(3),
  kno varchar(6),
  vo varchar(2),
  document_number varchar(50),
  document_date date,
  purpose varchar(1000),
  bank_bin varchar(12),
  bank_bic varchar(11),
  bank_name varchar(500),
  treasury_bin varchar(12),
  treasury_name varchar(500),
  state varchar(20) not null,
  fresh boolean not null,
  demand_id bigint unique references fee_demand (id),
  source varchar(255) not null,
  received_at timestamp with time zone not null,
  -- when ПШЭП told of it online; empty while only a registry has
  notified_at timestamp with time zone,
  registry_id bigint references payment_registry (id),
  -- the payer's statement on which a document for the refund is made
  refund_statement varchar(100),
  refund_statement_on date,
  version int not null
);

create index payment_by_payer on payment (payer, state);
create index payment_by_state on payment (state, id);
create index payment_by_day on payment (paid_on, kbk, kno);
create index payment_by_registry on payment (registry_id);
create index payment_by_fresh on payment (fresh, id);

create sequence payment_registry_line_seq start with 50 increment by 50;

create table payment_registry_line (
  id bigint not null primary key,
  registry bigint not null references payment_registry (id),
  payment_id bigint not null references payment (id),
  bank_reference varchar(35) not null,
  amount decimal(17, 2) not null,
  paid_on date not null,
  payer varchar(12) not null,
  kbk varchar(6),
  knp varchar(3),
  kno varchar(6),
  unique (registry, bank_reference)
);

create index payment_registry_line_by_payment on payment_registry_line (payment_id);

create sequence payment_conflict_seq start with 50 increment by 50;

-- A reference that came again with other content. Kept although it was answered with a fault.
create table payment_conflict (
  id bigint not null primary key,
  bank_reference varchar(35) not null,
  digest varchar(64) not null,
  amount decimal(17, 2) not null,
  paid_on date not null,
  payer varchar(12) not null,
  kbk varchar(6),
  knp varchar(3),
  source varchar(255) not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  times int not null,
  settled_by varchar(255),
  settled_at timestamp with time zone,
  reason varchar(1000),
  version int not null,
  unique (bank_reference, digest)
);

create index payment_conflict_open on payment_conflict (settled_at, id);

-- Payment documents on paper whose originals the registry compared.
create sequence paper_proof_seq start with 50 increment by 50;

create table paper_proof (
  id bigint not null primary key,
  demand_id bigint not null unique references fee_demand (id),
  document_number varchar(50) not null,
  document_date date not null,
  amount decimal(17, 2) not null,
  compared_by varchar(255) not null,
  compared_at timestamp with time zone not null
);

-- What was filed before this script and still waits for its fee; ids below zero keep clear of the sequence.
insert into fee_demand (id, application_number, service, edition, action, payer, representative,
  filed_at, state, fresh, version)
select -id, number, service, edition, action, iin_bin, representative_iin, filed_at, 'DUE', true, 0
from application
where phase = 'OPEN' and payment_state = 'DUE';
