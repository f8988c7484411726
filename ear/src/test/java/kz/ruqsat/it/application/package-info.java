/** Applications over the wire: filed, decided, read, by those whom the law names. */
package kz.ruqsat.it.application;
