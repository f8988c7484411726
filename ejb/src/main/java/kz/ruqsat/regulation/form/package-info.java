/** Forms that are filled in: their fields, types and repeated blocks, and the check of values. */
package kz.ruqsat.regulation.form;
