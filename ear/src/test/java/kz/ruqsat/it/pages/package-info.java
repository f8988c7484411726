/** The pages of the register in a real Chromium; without one these tests say so and are skipped. */
package kz.ruqsat.it.pages;
