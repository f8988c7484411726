/**
 * System tests: black boxes over HTTP against the EAR on the server it is delivered with. One boot
 * of the server serves every class; the build runs all of them on H2 and again on PostgreSQL.
 */
package kz.ruqsat.it;
