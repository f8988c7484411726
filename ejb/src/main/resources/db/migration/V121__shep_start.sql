-- One row to lock: of nodes that start together one after the other stores participants and routes.

create table shep_start (
  id int not null primary key
);

insert into shep_start (id) values (1);
