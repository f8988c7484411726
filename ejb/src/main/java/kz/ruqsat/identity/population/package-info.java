/**
 * The fictitious population: a few hundred people and organisations made by hand, and any number
 * made from a seed. Why none of them can be taken for a real one: docs/population.md.
 */
package kz.ruqsat.identity.population;
