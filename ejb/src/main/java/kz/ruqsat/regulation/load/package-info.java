/**
 * Reads the law, in the application and in the operator's folder, and checks it before anything
 * uses it. {@link kz.ruqsat.regulation.load.file} knows the files, {@link
 * kz.ruqsat.regulation.load.edition} the editions of the services; here are the acts, the words of
 * the procedures, the services, and what the operator sets.
 */
package kz.ruqsat.regulation.load;
