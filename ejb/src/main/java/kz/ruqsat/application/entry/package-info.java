/**
 * Issued permits entered in "Е-лицензирование" with the data of their recipients: processes 3 to 6
 * of point 9 of the regulation of 2016 (annex 2 to order 880).
 */
package kz.ruqsat.application.entry;
