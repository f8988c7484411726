/** Participants of the gateway: accounts, certificates, the services they may call. */
package kz.ruqsat.shep.participant;
