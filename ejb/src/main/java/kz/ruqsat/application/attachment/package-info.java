/**
 * Files that applicants upload before they file. {@link
 * kz.ruqsat.application.attachment.Attachments} keeps each once, by its digest, in pieces.
 */
package kz.ruqsat.application.attachment;
