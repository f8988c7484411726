/**
 * Results of cases in the register of permits: numbers taken, permits entered, acts without an
 * application, and what stands behind a permit for those who check it.
 */
package kz.ruqsat.application.result;
