/** Packages of documents: what must be handed in, by whom, how many, and what state data spare. */
package kz.ruqsat.regulation.document;
