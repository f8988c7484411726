/**
 * The command line: {@code verify}, {@code sign} and {@code info}, answers in JSON, an exit code
 * that tells valid from not valid.
 */
package kz.ruqsat.eds.cli;
