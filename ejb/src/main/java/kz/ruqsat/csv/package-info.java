/** Data files of the gateway: comma-separated values that say where they are wrong. */
package kz.ruqsat.csv;
