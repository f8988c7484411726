/**
 * The law as data: public services, their editions, and what each edition demands – documents,
 * forms, steps with their terms, grounds of refusal, receipts – read from files at start, checked,
 * and answered from memory. No rule of a particular service is written in Java; a new edition is a
 * new file.
 */
package kz.ruqsat.regulation;
