/** Codes of the state databases and their names in Russian and Kazakh. */
package kz.ruqsat.identity.dictionary;
