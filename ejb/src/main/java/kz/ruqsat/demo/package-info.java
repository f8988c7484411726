/** Demo mode: what a newcomer needs to start with one command. Nothing here runs in production. */
package kz.ruqsat.demo;
