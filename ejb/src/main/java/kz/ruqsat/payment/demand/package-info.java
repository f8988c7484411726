/** What applications demand of their payers, and what the law says is due. */
package kz.ruqsat.payment.demand;
