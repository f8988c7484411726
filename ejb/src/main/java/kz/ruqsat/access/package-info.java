/** Who may do what: passwords and, later, the accounts of people. */
package kz.ruqsat.access;
