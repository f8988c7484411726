/**
 * Procedures as small state machines – states, events, roles, terms, documents – and the one
 * interpreter that reads them. It has no side effects: who drives it keeps the state.
 */
package kz.ruqsat.regulation.process;
