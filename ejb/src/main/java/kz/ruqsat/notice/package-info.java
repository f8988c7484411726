/** What is new in personal cabinets, told to the portal as messages. */
package kz.ruqsat.notice;
