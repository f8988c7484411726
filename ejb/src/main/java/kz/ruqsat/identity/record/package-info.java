/** Records of the data set as trees of texts (data files) and as text (database). */
package kz.ruqsat.identity.record;
