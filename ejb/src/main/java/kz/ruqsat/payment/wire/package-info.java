/** Messages of ПШЭП as they travel over the gateway's channels. */
package kz.ruqsat.payment.wire;
