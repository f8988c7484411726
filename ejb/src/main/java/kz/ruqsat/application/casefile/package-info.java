/**
 * The file of a case: the application, the steps done, the documents, what the applicant was told.
 * {@link kz.ruqsat.application.casefile.CaseStore} is the one way to it. Nothing here decides what
 * may be done; {@code procedure} does.
 */
package kz.ruqsat.application.casefile;
