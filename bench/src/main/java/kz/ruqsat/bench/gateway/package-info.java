/** What a lookup costs on the running gateway, beside a bare echo of the same SOAP stack. */
package kz.ruqsat.bench.gateway;
