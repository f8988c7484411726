/**
 * Clients in foreign SOAP stacks, run in processes of their own; the sources are in {@code
 * interop}.
 */
package kz.ruqsat.it.interop;
