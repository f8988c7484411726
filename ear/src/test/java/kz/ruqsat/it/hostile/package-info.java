/** What the gateway does with bytes that no honest client sends, and with those some do. */
package kz.ruqsat.it.hostile;
