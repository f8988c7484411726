/**
 * The files of the law as YAML: sections, keys and values that know their place, so that every
 * mistake is told with its file, line and reason. What a rule means is none of its business.
 */
package kz.ruqsat.regulation.load.file;
