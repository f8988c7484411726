/** Documents of payment on paper, whose originals the registry compared. */
package kz.ruqsat.payment.paper;
