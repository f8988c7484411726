-- What the gateway writes for one confirmation before it acknowledges it: chain, message and its state,
-- payment, journal, the queue of the seal. Ids below zero keep clear of the gateway's own.
begin;
select -nextval('bench_seq') as id \gset
insert into shep_chain (id, service_id, requester, provider, opened_at, version) values (:id, 'PSHEP_NotificationPayment', 'bench', 'ruqsat', now(), 1);
insert into shep_async_message (id, chain_id, service_id, message_type, message_date, sender_id, recipient_id, session_id, data, digest, state, status_code, status_message, status_date, accepted_at, visible_at, version) values (:id, :id, 'PSHEP_NotificationPayment', 'REQUEST', now(), 'bench', 'ruqsat', '{' || :id || '}', repeat('d', 1000), md5(:id::text), 'DELIVERED', '0', 'Taken by the service', now(), now(), now(), 1);
insert into payment (id, bank_reference, gateway_reference, amount, paid_on, payer, kbk, knp, kno, vo, document_number, purpose, bank_bic, state, fresh, source, received_at, notified_at, version) values (:id, :id::text, 'B', 43250.00, current_date, '940140000385', '105402', '911', '620201', '01', '1', 'Лицензионный сбор', 'KKMFKZ2A', 'WAITING', false, 'bench', now(), now(), 1);
insert into shep_message (id, session_id, channel, door, remote_address, content_type, sender_id, service_id, message_id, correlation_id, received_at, answered_at, outcome, code, inbound_size, inbound, outbound) values (:id, '{' || :id || '}', 'ASYNC', '/bip-async', '127.0.0.1', 'text/xml; charset=utf-8', 'bench', 'PSHEP_NotificationPayment', :id::text, :id::text, now(), now(), 'ANSWERED', 'SCSS001', 1500, convert_to(repeat('i', 1500), 'UTF8'), convert_to(repeat('o', 500), 'UTF8'));
insert into seal_pending (log, record_id) values ('messages', :id);
commit;
