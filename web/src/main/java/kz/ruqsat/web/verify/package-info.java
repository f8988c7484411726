/** The public check as a page and as JSON. */
package kz.ruqsat.web.verify;
