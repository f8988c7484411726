/** What other gateways have for chains that were handed on to them: messages and states. */
package kz.ruqsat.shep.async.relay;
