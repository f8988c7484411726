/** Quality and accessibility indicators: computed, surveyed, approved. */
package kz.ruqsat.quality;
