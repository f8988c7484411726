/** The daily registry of ПШЭП, and what it shows when it is held against our records. */
package kz.ruqsat.payment.registry;
