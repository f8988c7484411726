/**
 * The pages of the register for auditors and officials: Jakarta Faces over plain HTML, without
 * scripts. What is asked stands in the address, so every view can be kept, sent and gone back to;
 * the only state is who logged in and for what purpose.
 */
package kz.ruqsat.web.pages;
