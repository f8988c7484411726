/** Quality indicators over REST. */
package kz.ruqsat.web.quality;
