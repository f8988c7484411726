/** The REST doors of applications: for those who file, for officials, and the personal cabinet. */
package kz.ruqsat.web.application;
