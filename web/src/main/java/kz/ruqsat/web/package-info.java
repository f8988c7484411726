/** The doors of the gateway: SOAP endpoints, REST resources, pages. No business rule lives here. */
package kz.ruqsat.web;
