/** Whether the gateway works, for load balancers and operators. */
package kz.ruqsat.web.health;
