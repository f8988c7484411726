/** The acts behind the services: who adopted them, what they change, when they are in force. */
package kz.ruqsat.regulation.norm;
