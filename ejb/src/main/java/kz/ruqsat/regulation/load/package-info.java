/**
 * Reads the files of the law, in the application and in the operator's folder, and checks them
 * before anything uses them: every mistake is reported with its file, line and reason.
 */
package kz.ruqsat.regulation.load;
