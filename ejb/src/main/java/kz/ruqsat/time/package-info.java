/** The one clock of the product: every component asks the injected {@link java.time.Clock}. */
package kz.ruqsat.time;
